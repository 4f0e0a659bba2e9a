import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Mark, type Tone } from './mark.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', alignItems: 'flex-start', '& > :last-child': { minWidth: 0 } },
});

/** Words with a mark before them. */
export function Titled({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Mark tone={tone} />
      <div>{children}</div>
    </div>
  );
}
