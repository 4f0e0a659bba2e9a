import { Button } from '@fluentui/react-components';
import type { RepairReport } from '../../flows/repair-words.ts';
import type { RepairLine } from '../../repair/step-text.ts';
import { screenTitles } from '../../texts/pane-shell.ts';
import { repairTexts as texts } from '../../texts/pane-repair.ts';
import { useLayout } from './layout.ts';
import { RepairQuestions } from './repair-questions.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';

/** What is missing and what would be done about it, before anything changes; afterwards what was done. */
export function RepairPlan(props: ScreenProps) {
  const layout = useLayout();
  const { preview, report } = props.state.repair;
  if (report !== undefined) return <Done {...props} report={report} />;
  if (preview === undefined) return null;
  const hasWork = preview.asksForm || preview.questions.length > 0 || preview.lines.length > 0;
  if (!hasWork) return <p className={layout.paragraph}>{texts.nothingLacks}</p>;
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{texts.planTitle[preview.kind]}</h2>
      <RepairQuestions {...props} preview={preview} />
      <Steps {...props} />
    </section>
  );
}

/** What Excel can still undo matters only where no sheet is gone: it cannot bring back a sheet. */
const worstOf = (lines: readonly RepairLine[]): RepairLine['lost'] =>
  lines.some(({ lost }) => lost === 'sheet') ? 'sheet' : lines.find(({ lost }) => lost !== undefined)?.lost;

/** The steps, and the button that does them. */
function Steps({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const { preview } = state.repair;
  if (preview === undefined || preview.lines.length === 0) return null;
  const lost = worstOf(preview.lines);
  return (
    <>
      <p className={layout.paragraph}>{texts.planWhy[preview.kind]}</p>
      <ul className={layout.list}>
        {preview.lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {lost !== undefined && (
        <Titled tone="warning">
          <p className={layout.paragraph}>{texts.lostFirst[lost]}</p>
        </Titled>
      )}
      <div className={layout.row}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.repair()}
        >
          {texts.act[preview.kind]}
        </Button>
      </div>
    </>
  );
}

function Done({ report: { lines }, state, pane }: ScreenProps & { readonly report: RepairReport }) {
  const layout = useLayout();
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{texts.doneList}</h2>
      <ul className={layout.list}>
        {lines.map(({ done }) => (
          <li key={done}>{done}</li>
        ))}
      </ul>
      <p className={layout.paragraph}>{texts.kept}</p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={state.busy !== undefined}
        onClick={() => void pane.open('check')}
      >
        {screenTitles.check}
      </Button>
    </section>
  );
}
