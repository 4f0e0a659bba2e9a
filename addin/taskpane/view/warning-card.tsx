import { Button, Checkbox, Field } from '@fluentui/react-components';
import { explain } from '../../../shared/validation/explain.ts';
import { type Place, placeName } from '../../../shared/validation/finding.ts';
import type { Preparation } from '../../flows/flows.ts';
import { checkTexts } from '../../texts/pane-check.ts';
import { lastYearTexts } from '../../texts/pane-last-year.ts';
import { warningTexts as texts } from '../../texts/pane-warnings.ts';
import { answerTo } from '../state/answers.ts';
import { ASKS_KOPPELING } from '../state/last-year.ts';
import { isAnswered, isOnTrial, waitsForNames, type WarningStep } from '../state/warning-steps.ts';
import { describedAs } from './finding-words.ts';
import { quietError } from './below-field.ts';
import { ExplainRule } from './explain-rule.tsx';
import { koppelingChoiceView } from './last-year-views.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import { ReasonField } from './reason-field.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';

type Props = ScreenProps & { readonly preparation: Preparation; readonly step: WarningStep };

/** One warning: what is the matter, why we ask, the way to the cell, and the answer. */
export function WarningCard(props: Props) {
  const { state, preparation, step } = props;
  const layout = useLayout();
  const id = warningId(step);
  const explained = explain(step.rule)?.texts;
  const done = isAnswered(preparation, state.sending.answers, step);
  const waits = waitsForNames(preparation, step);
  const trial = isOnTrial(step);
  const { title, example } = describedAs(step, preparation.kinderen);
  return (
    <div className={layout.card}>
      <Titled tone={waits || trial ? 'info' : done ? 'success' : 'warning'}>
        <h3 id={id} className={layout.small}>
          {title}
        </h3>
        {example !== undefined && <p className={layout.paragraph}>{example}</p>}
        <span className={layout.quiet}>
          {trial ? texts.trial : waits ? texts.later : done ? texts.done : texts.open}
        </span>
      </Titled>
      <Answered {...props} done={done} />
      <ToCell {...props} />
      {explained && (
        <More title={checkTexts.why}>
          <p className={layout.paragraph}>{explained.waarom}</p>
        </More>
      )}
      <div className={layout.row}>
        <ExplainRule {...props} rule={step.rule} id={`uitleg-${id}`} describedBy={id} />
      </div>
    </div>
  );
}

/** The field that the warning asks; only said what comes later, where nothing can be chosen now. */
function Answered(props: Props & { readonly done: boolean }) {
  const layout = useLayout();
  const { pane, preparation, step, done } = props;
  if (isOnTrial(step)) return null;
  if (waitsForNames(preparation, step)) return <p className={layout.paragraph}>{lastYearTexts.later}</p>;
  if (step.rule === ASKS_KOPPELING) {
    const leave = () => pane.answer(step.findings, { ticked: true });
    return <koppelingChoiceView.View {...props} asked={{ isLeft: done, leave }} />;
  }
  return step.asksReason ? <ReasonField {...props} /> : <Tick {...props} />;
}

/** The same before and after an explanation. */
const warningId = ({ rule, findings: [{ place }] }: WarningStep): string =>
  `waarschuwing-${rule}-${placeName(place)}`;

function ToCell({ state, pane, step: { findings } }: Props) {
  const layout = useLayout();
  const [{ place }, ...others] = findings;
  if (place.table === 'Verzending') return null;
  return (
    <div className={layout.row}>
      <Button size="small" disabledFocusable={state.busy !== undefined} onClick={() => void pane.goTo(place)}>
        {wayLabel(place, others.length)}
      </Button>
    </div>
  );
}

function wayLabel({ row }: Place, others: number): string {
  if (row === undefined) return checkTexts.goToTable;
  return others > 0 ? checkTexts.goToFirst : checkTexts.goTo;
}

function Tick({ state: { sending }, pane, step: { findings }, done }: Props & { readonly done: boolean }) {
  const ticked = findings.every((finding) => answerTo(sending.answers, finding).ticked);
  return (
    <Field {...quietError(sending.tried && !done, texts.tickMissing)}>
      <Checkbox
        label={texts.tick}
        checked={ticked}
        data-missing={!done}
        onChange={(_, { checked }) => pane.answer(findings, { ticked: checked === true })}
      />
    </Field>
  );
}
