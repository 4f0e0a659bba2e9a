import { problemFailure } from '../api/problem-failure.ts';
import { readKept, writeKept } from '../sending/kept-sending.ts';
import { afterEvent } from '../sending/sending-events.ts';
import { workbookFailure } from '../texts/failures.ts';
import type { Preparation, SubmitAnswers } from './flows.ts';
import type { WorkbookState } from './workbook-state.ts';
import { dataHash } from './hash.ts';
import { openQuestions, redenenOf } from './open-questions.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { stateOf } from './read-state.ts';
import { sameAsNow, stateKeeping } from './sending-state.ts';
import { startChange } from './start-state.ts';

/**
 * Keeps in the file that these data are ready, with the number under which they will be sent: every copy of the file
 * sends under that number. Nothing goes out. The declaration is for who sends.
 */
export async function setReady(
  { workbook, now }: Ports,
  preparation: Preparation,
  answers: Pick<SubmitAnswers, 'redenen'>,
): Promise<Outcome<WorkbookState>> {
  const { inzending, inzendingId, findings } = preparation;
  const redenen = redenenOf(preparation, answers.redenen);
  const questions = openQuestions(preparation, { ...inzending, verklaring: true, redenen });
  if (questions.length > 0) return failed({ ...problemFailure('regels-niet-gehaald'), findings: questions });
  const open = await readForm(workbook);
  if (!open.ok) return open;
  const record = { inzendingId, hash: await dataHash(inzending) };
  if (!(await sameAsNow(record.hash, open.value))) return failed(workbookFailure('formulier-veranderd'));
  const moment = now();
  const kept = afterEvent(readKept(open.value.seen), { kind: 'set-ready', record, op: moment.toISOString() });
  const sending = await stateKeeping(open.value, kept);
  const told = await workbook.apply(open.value.seen, {
    ...startChange(open.value, { findings, sending, now: moment }),
    settings: writeKept(kept),
  });
  return told.ok ? done(stateOf(open.value.context, sending, moment)) : told;
}
