import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from './layout.ts';

interface Props {
  /** Waits until what goes on is over; it can still have the focus. */
  readonly busy?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button in a list of ways to go: as a link, so that it does not compete with the step that comes first. */
export function LinkButton({ busy = false, onPress, children }: Props) {
  const layout = useLayout();
  return (
    <Button appearance="subtle" className={layout.link} disabledFocusable={busy} onClick={onPress}>
      {children}
    </Button>
  );
}
