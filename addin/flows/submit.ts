import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { type KeptSending, readKept, type SendingRecord } from '../sending/kept-sending.ts';
import { afterEvent } from '../sending/sending-events.ts';
import { workbookFailure } from '../texts/failures.ts';
import type { Preparation, SubmitAnswers } from './flows.ts';
import { dataHash } from './hash.ts';
import type { OpenForm } from './open-form.ts';
import { openQuestions, redenenOf } from './open-questions.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { type Received, receivedChange, stateAfter } from './receive.ts';
import { sendOnce } from './send-once.ts';
import { sameAsNow } from './sending-state.ts';
import { startChange } from './start-state.ts';
import { tellUnsent } from './tell-unsent.ts';

type Answers = SubmitAnswers & { readonly vervangt: number };

/**
 * Sends what the user saw and agreed to, as long as the form still says that; then the workbook shows the
 * ontvangstbewijs, or why it was refused.
 */
export async function submit(
  ports: Ports,
  preparation: Preparation,
  answers: Answers,
): Promise<Outcome<Ontvangstbewijs>> {
  // What was prepared without the server may be set ready; the server must be asked before it goes out.
  if (preparation.away !== undefined) return failed(preparation.away);
  const inzending = completed(preparation, answers);
  const questions = openQuestions(preparation, inzending);
  if (questions.length > 0) return failed({ ...problemFailure('regels-niet-gehaald'), findings: questions });
  const open = await readForm(ports.workbook);
  if (!open.ok) return open;
  const record = { inzendingId: preparation.inzendingId, hash: await dataHash(inzending) };
  if (!(await sameAsNow(record.hash, open.value))) return failed(workbookFailure('formulier-veranderd'));
  // Codes wait for the next check: rows may move while the server is asked.
  const form = { ...open.value, codes: [] };
  const { findings } = preparation;
  const sent = await sendOnce(ports, form, { inzending, record, findings });
  if (!sent.outcome.ok)
    return tellUnsent(ports, sent.open, {
      ...{ record, preparation, isOut: sent.isOut },
      failure: { ...sent.outcome.failure, ownIds: idsIn(readKept(open.value.seen)) },
    });
  const received = receivedNow(sent.open, record, sent.outcome.value);
  const shown = await showReceived(ports, sent.open, received, findings);
  return shown.ok ? sent.outcome : shown;
}

/** Numbers under which this file sent before: one of them may have arrived long after nobody waited for it. */
const idsIn = ({ sent, pending, ready }: KeptSending): readonly string[] =>
  [sent, pending, ready].flatMap((one) => (one === undefined ? [] : [one.inzendingId]));

const completed = (preparation: Preparation, { verklaring, redenen, vervangt }: Answers): Inzending => ({
  ...preparation.inzending,
  vervangt,
  verklaring,
  redenen: redenenOf(preparation, redenen),
});

const receivedNow = (
  { seen }: OpenForm,
  record: SendingRecord,
  ontvangstbewijs: Ontvangstbewijs,
): Received => ({
  record,
  ontvangstbewijs,
  kept: afterEvent(readKept(seen), { kind: 'received', record }),
});

async function showReceived(
  { workbook, now }: Ports,
  open: OpenForm,
  received: Received,
  findings: readonly Finding[],
): Promise<Outcome<void>> {
  const sending = await stateAfter(received, open);
  const start = startChange(open, { findings, sending, now: now() });
  return workbook.apply(open.seen, { ...start, ...receivedChange(received, open) });
}
