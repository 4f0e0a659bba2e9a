import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    display: 'list-item',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { padding: '4px 0 4px 16px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

interface MoreProps {
  readonly title: string;
  /** Becoming true unfolds it; the user may fold it away again. */
  readonly open?: boolean;
  /** Nothing of it is drawn before it is asked for: there may be hundreds. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** Something that may be read, folded away until the user asks for it. */
export function More({ title, open = false, isLong = false, children }: MoreProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(open);
  const [before, setBefore] = useState(open);
  // While drawing, so that what is inside can have the focus as soon as it is there.
  if (open !== before) {
    setBefore(open);
    if (open) setUnfolded(true);
  }
  return (
    <details open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {(unfolded || !isLong) && <div className={styles.body}>{children}</div>}
    </details>
  );
}
