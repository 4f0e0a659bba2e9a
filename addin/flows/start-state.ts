import type { Finding } from '../../shared/validation/finding.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { ONTVANGST_STAND } from '../sheets/ontvangst-sheet.ts';
import { START_STAND } from '../sheets/start-sheet.ts';
import type { JudgedRecord } from '../sending/kept-sending.ts';
import { sendingStandOf } from '../sending/sending-stand.ts';
import { wipedTexts } from '../texts/kinderlijst.ts';
import { arrivedText, judgedAfterText } from '../texts/ontvangst.ts';
import { remarkText, standSentence } from '../texts/sending.ts';
import { sendingText, startTexts, stepCalled, stepsOf } from '../texts/sheets.ts';
import { daysLeft } from './days-left.ts';
import { knownTable } from './form-tables.ts';
import { isAdopted } from './list-record.ts';
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
    opmerking: sending.judged?.opmerking,
    receivedOn: ontvangstbewijs === undefined ? undefined : new Date(ontvangstbewijs.ontvangenOp),
    status,
    closesOn,
    daysLeft: daysLeft(closesOn, now),
    other: otherIn(sending),
  });
}

/** What must be written on Start and Ontvangst so that they say how things stand; a step that is gone is passed over. */
export function startChange(
  open: OpenForm,
  { findings, sending, now }: { findings: readonly Finding[] | undefined; sending: SendingState; now: Date },
): Pick<WorkbookChange, 'texts' | 'named'> {
  const { rows, columns } = stepsOnStart(open);
  const lines = stepLines(open, findings, sending);
  const texts = rows.flatMap((row, at) => {
    const line = lines.find(({ key }) => key === stepCalled(String(row['stap'])));
    return [...columns].flatMap(([id, column]) => {
      const text = line?.[id as 'stap' | 'place' | 'stand'];
      return text === undefined || text === row[id]
        ? []
        : [{ table: tableNames.stappen, row: at, column, text }];
    });
  });
  return {
    texts,
    named: {
      [START_STAND]: standText(open, sending, now),
      [ONTVANGST_STAND]: ontvangstText(open, sending),
    },
  };
}

const stepsOnStart = ({ seen }: Pick<OpenForm, 'seen'>) => {
  const [stap, place, stand] = startTexts.stepHeadings;
  return knownTable(seen, tableNames.stappen, [
    { id: 'stap', heading: stap },
    { id: 'place', heading: place },
    { id: 'stand', heading: stand },
  ]);
};

/** Whether Start speaks in the words of the other route: the file was worked on there. */
export function isFromOtherRoute(open: Pick<OpenForm, 'seen'>): boolean {
  const labels = stepsOf(open.seen.route).map(({ stap }) => stap);
  return stepsOnStart(open).rows.some(({ stap }) => {
    const label = String(stap);
    return stepCalled(label) !== undefined && !labels.includes(label);
  });
}

/** Number of what counts, where another file sent it after this one. */
const otherIn = ({ isFromElsewhere, ontvangstbewijs }: SendingState): string | undefined =>
  isFromElsewhere === true ? ontvangstbewijs?.nummer : undefined;

const refusalOf = ({ outgoing }: SendingState) =>
  outgoing?.kind === 'geweigerd' ? outgoing.code : undefined;

/** What the sheet Ontvangst says above what it holds. */
function ontvangstText(open: OpenForm, sending: SendingState): string {
  const { uitvraag } = open.context;
  const stand = sendingStandOf(sending);
  const isReceived = sending.ontvangstbewijs !== undefined;
  const { judged } = sending;
  const { status } = uitvraag;
  if (judged !== undefined && status !== 'open' && status !== 'concept') return overText(judged, status);
  if (
    isReceived &&
    judged === undefined &&
    (stand === 'ontvangen' || stand === 'gewijzigd' || status !== 'open')
  )
    return withOffer(arrivedText(status, sending.changedSinceSent, otherIn(sending)), open);
  return standSentence(stand, refusalOf(sending), judged?.opmerking);
}

/** Nothing can be sent any more, so nothing of the kind is advised. */
function overText({ stand, opmerking }: JudgedRecord, status: Parameters<typeof judgedAfterText>[1]): string {
  const text = judgedAfterText(stand, status);
  return opmerking === undefined ? text : `${text} ${remarkText(opmerking)}`;
}

/** Once the figures were adopted nobody needs the child list any more. */
const withOffer = (text: string, { context, form }: OpenForm): string =>
  isAdopted(context.uitvraag.status) && form.kinderen.length > 0 ? `${text} ${wipedTexts.offer}` : text;
