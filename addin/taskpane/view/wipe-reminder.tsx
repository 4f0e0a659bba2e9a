import { Button } from '@fluentui/react-components';
import { wipeTexts as texts } from '../../texts/kinderlijst.ts';
import { leaveList } from '../controller/wipe.ts';
import { neverSent } from '../state/never-sent.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Reminds of the child list that nobody needs any more. Who leaves it is asked again a year later. */
export function WipeReminder({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const { workbook } = state;
  if (workbook?.kind !== 'formulier' || workbook.kinderlijst?.isDue !== true) return <></>;
  const { kinderen } = workbook.kinderlijst;
  const lines = neverSent(workbook) ? texts.reminderUnsent(kinderen) : texts.reminder(kinderen);
  const busy = state.busy !== undefined;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.reminderTitle}</h2>
      {lines.map((line) => (
        <p key={line} className={layout.paragraph}>
          {line}
        </p>
      ))}
      <div className={layout.row}>
        <Button disabledFocusable={busy} onClick={() => void pane.open('wipe')}>
          {texts.look}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void pane.run(leaveList)}>
          {texts.later}
        </Button>
      </div>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.laterHint}</p>
    </section>
  );
}
