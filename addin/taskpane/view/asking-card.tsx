import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from './layout.ts';
import { useFocusOnce } from './use-focus-once.ts';

interface Props {
  /** What is asked about: the name of the group. */
  readonly label: string;
  readonly question: string;
  /** What the two buttons say; neither is pressed while something is going on. */
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What is to be seen or filled in before the answer. */
  readonly children?: ReactNode;
}

/** Asks inside the pane: Office has no confirm(). The question takes the focus, as the user asked for it. */
export function AskingCard({ label, question, yes, no, busy, onYes, onNo, children }: Props) {
  const layout = useLayout();
  const asked = useFocusOnce<HTMLParagraphElement>();
  return (
    <div className={layout.card} role="group" aria-label={label}>
      <p ref={asked} tabIndex={-1} className={layout.question}>
        {question}
      </p>
      {children}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button disabledFocusable={busy} onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
