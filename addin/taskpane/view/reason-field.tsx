import { Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { Preparation } from '../../flows/flows.ts';
import type { Answer } from '../../flows/kept-answers.ts';
import { reasonExamples, warningTexts as texts } from '../../texts/pane-warnings.ts';
import { reasonOfLastYear } from '../state/last-year.ts';
import { answerTo } from '../state/answers.ts';
import { isAnswered, reasonFindings, type WarningStep } from '../state/warning-steps.ts';
import { useLayout } from './layout.ts';
import { below, quietError } from './below-field.ts';
import { offeredReasonView } from './last-year-views.ts';
import type { ScreenProps } from './screen-props.ts';

/** The longest reason that the contract takes. */
const MAX_LENGTH = 300;

type Props = Pick<ScreenProps, 'state' | 'pane'> & {
  readonly preparation: Preparation;
  readonly step: WarningStep;
};

/** Why a warning may stand: an example to begin with, or own words. A reason for other figures is confirmed first. */
export function ReasonField({ state: { sending }, pane, preparation, step }: Props) {
  const layout = useLayout();
  const [finding] = step.findings;
  const answer = answerTo(sending.answers, finding);
  const tell = (change: Partial<Answer>) => pane.answer(step.findings, change);
  const write = (tekst: string) => tell({ tekst, ticked: tekst.trim() !== '' });
  const examples = reasonExamples[finding.rule] ?? [];
  const done = isAnswered(preparation, sending.answers, step);
  const before = reasonOfLastYear(preparation, finding);
  return (
    <div className={layout.tight}>
      {before !== undefined && answer.tekst === '' && (
        <offeredReasonView.View tekst={before} use={() => write(before)} />
      )}
      {examples.length > 0 && (
        <Field label={texts.example} className={layout.field}>
          <Select
            value={examples.includes(answer.tekst) ? answer.tekst : ''}
            onChange={(_, { value }) => write(value)}
          >
            <option value="">{texts.ownWords}</option>
            {examples.map((example) => (
              <option key={example}>{example}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={texts.reason}
        className={layout.field}
        hint={texts.reasonHint(MAX_LENGTH - answer.tekst.length)}
        {...complaintOn(preparation, finding, answer, sending.tried)}
      >
        <Textarea
          value={answer.tekst}
          maxLength={MAX_LENGTH}
          textarea={{ 'data-missing': !done } as object}
          onChange={(_, { value }) => write(oneLine(value))}
        />
      </Field>
      {isFromBefore(preparation, finding, answer) && (
        <Field label={texts.earlier} {...quietError(sending.tried && !answer.ticked, texts.stillMissing)}>
          <Checkbox
            label={texts.stillHolds}
            checked={answer.ticked}
            data-missing={!answer.ticked}
            onChange={(_, { checked }) => tell({ ticked: checked === true })}
          />
        </Field>
      )}
    </div>
  );
}

/** Whether the reason was given earlier, when the warning said something else. */
function isFromBefore({ findings, kept }: Preparation, finding: Finding, answer: Answer): boolean {
  const before = kept[findings.indexOf(finding)];
  const offered = before !== undefined && !before.ticked && before.tekst === answer.tekst;
  return answer.tekst !== '' && (offered || !answer.ticked);
}

/** What to say below the field: at once where it speaks of a person, and where it misses after trying to send. */
function complaintOn(preparation: Preparation, finding: Finding, answer: Answer, tried: boolean) {
  const [first] = reasonFindings(preparation, finding, answer);
  if (first !== undefined) return below(first.wat, first.severity === 'fout' ? 'error' : 'warning');
  return tried && answer.tekst.trim() === '' ? below(texts.reasonMissing, 'error') : {};
}

/** A reason is one line: what was pasted with line ends becomes one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}]+/gu, ' ');
