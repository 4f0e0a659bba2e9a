import { groepChoices } from '../../shared/inzending/answers.ts';
import { readCount } from '../../shared/inzending/read-count.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { faseOf } from '../../shared/uitvraag/locatie.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { ONTVANGST_STAND } from '../sheets/ontvangst-sheet.ts';
import { START_STAND } from '../sheets/start-sheet.ts';
import { ontvangstTexts } from '../texts/ontvangst.ts';
import { sendingText, startTexts, type StepKey, steps, stepStates } from '../texts/sheets.ts';
import { daysLeft } from './days-left.ts';
import { knownTable } from './form-tables.ts';
import type { OpenForm } from './open-form.ts';
import type { SendingState } from './sending-state.ts';

const doneOrOpen = (isDone: boolean): string => (isDone ? stepStates.done : stepStates.open);

const sendingStep = ({ ontvangstbewijs, changedSinceSent }: SendingState): string => {
  if (ontvangstbewijs === undefined) return stepStates.open;
  return changedSinceSent ? stepStates.changed : stepStates.sent(ontvangstbewijs.nummer);
};

function checkStep(findings: readonly Finding[] | undefined): string {
  if (findings === undefined) return stepStates.open;
  const mistakes = findings.filter(({ severity }) => severity === 'fout').length;
  return mistakes === 0 ? stepStates.noMistakes : stepStates.mistakes(mistakes);
}

/** How each step of the sheet Start stands. `findings` are absent where the form was changed since it was checked. */
function stepTexts(
  { form, context }: OpenForm,
  findings: readonly Finding[] | undefined,
  sending: SendingState,
): Readonly<Record<StepKey, string>> {
  const groepen = groepChoices(faseOf(context.locatie)).length;
  const counted = form.groepen.filter(({ kinderen }) => readCount(kinderen) !== undefined).length;
  const explained = form.toelichtingen.some(({ bevorderend, belemmerend, tekst, watDoenWe }) =>
    [bevorderend, belemmerend, tekst, watDoenWe].some((text) => text !== ''),
  );
  const { length } = form.kinderen;
  return {
    locatie: doneOrOpen(form.kindvolgsysteem !== '' && form.groeimethode !== ''),
    kinderen: length === 0 ? stepStates.open : stepStates.children(length),
    groepen: doneOrOpen(counted === groepen),
    toelichting: doneOrOpen(explained),
    controle: checkStep(findings),
    sending: sendingStep(sending),
  };
}

export function standText(
  open: OpenForm,
  { ontvangstbewijs, changedSinceSent }: SendingState,
  now: Date,
): string {
  const { closesOn } = open.context.uitvraag;
  const sent = changedSinceSent ? 'changed' : 'sent';
  return sendingText(ontvangstbewijs === undefined ? 'open' : sent, closesOn, daysLeft(closesOn, now));
}

/** What must be written on Start and Ontvangst so that they say how things stand; a step that is gone is passed over. */
export function startChange(
  open: OpenForm,
  { findings, sending, now }: { findings: readonly Finding[] | undefined; sending: SendingState; now: Date },
): Pick<WorkbookChange, 'texts' | 'named'> {
  const [stap, , stand] = startTexts.stepHeadings;
  const { rows, columns } = knownTable(open.seen, tableNames.stappen, [
    { id: 'stap', heading: stap },
    { id: 'stand', heading: stand },
  ]);
  const texts = stepTexts(open, findings, sending);
  const column = columns.get('stand') ?? 0;
  const places = rows.flatMap((row, at) => {
    const step = steps.find((one) => one.stap === row['stap']);
    const text = step === undefined ? undefined : texts[step.key];
    return text === undefined || text === row['stand']
      ? []
      : [{ table: tableNames.stappen, row: at, column, text }];
  });
  const ontvangst = sending.changedSinceSent ? ontvangstTexts.changed : ontvangstTexts.received;
  return {
    texts: columns.has('stand') ? places : [],
    named: {
      [START_STAND]: standText(open, sending, now),
      ...(sending.ontvangstbewijs === undefined ? {} : { [ONTVANGST_STAND]: ontvangst }),
    },
  };
}
