import { Button } from '@fluentui/react-components';
import { wipeTexts as texts } from '../../texts/kinderlijst.ts';
import { leaveList } from '../controller/wipe.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Reminds of the child list that nobody needs any more. Who leaves it is asked again a year later. */
export function WipeReminder({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const { workbook } = state;
  const list = workbook?.kind === 'formulier' ? workbook.kinderlijst : undefined;
  if (list?.isDue !== true) return <></>;
  const busy = state.busy !== undefined;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.reminderTitle}</h2>
      {texts.reminder(list.kinderen).map((line) => (
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
