import { makeStyles, ProgressBar, Spinner } from '@fluentui/react-components';
import { busyTexts, shellTexts } from '../../texts/pane-shell.ts';
import { uitvraagTexts } from '../../texts/pane-uitvraag.ts';
import type { PaneState } from '../state/pane-state.ts';
import { outcomeCode } from './outcome-code.ts';
import { Titled } from './titled.tsx';
import { useLaterQuietly } from './use-later.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    marginBottom: '12px',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  spinner: { justifyContent: 'flex-start' },
});

const useOutcome = (state: PaneState) => useLaterQuietly(outcomeCode)?.outcomeOf(state);

/**
 * What is going on, or what came of it: the one place that is read aloud without taking the focus. `also`: what stands
 * elsewhere in sight and must be heard.
 */
export function StatusLine({
  state,
  also,
}: {
  readonly state: PaneState;
  readonly also?: string | undefined;
}) {
  const styles = useStyles();
  const { busy } = state;
  const outcome = useOutcome(state);
  return (
    <div className={busy !== undefined || outcome !== undefined ? styles.line : undefined}>
      <div role="status">
        {busy !== undefined && (
          <Spinner
            className={styles.spinner}
            size="tiny"
            label={busyTexts[busy.task]}
            labelPosition="after"
          />
        )}
        {busy === undefined && outcome && <Titled tone={outcome.tone}>{outcome.text}</Titled>}
        {busy === undefined && also !== undefined && <span className={styles.unseen}>{also}</span>}
      </div>
      {busy?.progress && (
        <>
          <ProgressBar
            value={busy.progress.done}
            max={Math.max(1, busy.progress.steps)}
            aria-label={uitvraagTexts.progress}
          />
          <span>{shellTexts.progress(busy.progress.done, busy.progress.steps)}</span>
        </>
      )}
    </div>
  );
}
