import type { Finding } from '../../shared/validation/finding.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { ONTVANGST_STAND } from '../sheets/ontvangst-sheet.ts';
import { START_STAND } from '../sheets/start-sheet.ts';
import { sendingStandOf } from '../sending/sending-stand.ts';
import { arrivedText } from '../texts/ontvangst.ts';
import { standSentence } from '../texts/sending.ts';
import { sendingText, startTexts } from '../texts/sheets.ts';
import { daysLeft } from './days-left.ts';
import { knownTable } from './form-tables.ts';
import type { OpenForm } from './open-form.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { stepLines } from './step-states.ts';

/** What the sheet Start says about sending. */
export function standText({ context }: Pick<OpenForm, 'context'>, sending: SendingState, now: Date): string {
  const { closesOn, status } = context.uitvraag;
  const { ontvangstbewijs } = sending;
  return sendingText({
    stand: sendingStandOf(sending),
    refusal: refusalOf(sending),
    receivedOn: ontvangstbewijs === undefined ? undefined : new Date(ontvangstbewijs.ontvangenOp),
    status,
    closesOn,
    daysLeft: daysLeft(closesOn, now),
  });
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
  const texts = new Map(stepLines(open, findings, sending).map((step) => [step.stap, step.stand]));
  const column = columns.get('stand') ?? 0;
  const places = rows.flatMap((row, at) => {
    const text = texts.get(String(row['stap']));
    return text === undefined || text === row['stand']
      ? []
      : [{ table: tableNames.stappen, row: at, column, text }];
  });
  return {
    texts: columns.has('stand') ? places : [],
    named: {
      [START_STAND]: standText(open, sending, now),
      [ONTVANGST_STAND]: ontvangstText(open, sending),
    },
  };
}

const refusalOf = ({ outgoing }: SendingState) =>
  outgoing?.kind === 'geweigerd' ? outgoing.code : undefined;

/** What the sheet Ontvangst says above what it holds. */
function ontvangstText({ context: { uitvraag } }: OpenForm, sending: SendingState): string {
  const stand = sendingStandOf(sending);
  const isReceived = sending.ontvangstbewijs !== undefined;
  if (isReceived && (stand === 'ontvangen' || stand === 'gewijzigd' || uitvraag.status !== 'open'))
    return arrivedText(uitvraag.status, sending.changedSinceSent);
  return standSentence(stand, refusalOf(sending));
}
