import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { findingsWithoutReason, reasonFor } from '../../shared/validation/reasons.ts';
import { validateReden } from '../../shared/validation/validate-reden.ts';
import { validateVerzending } from '../../shared/validation/validate-verzending.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { workbookFailure } from '../texts/failures.ts';
import type { Preparation, SubmitAnswers } from './flows.ts';
import { dataHash } from './hash.ts';
import { joinFindings } from './join-findings.ts';
import type { OpenForm } from './open-form.ts';
import { failed, type Failure, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { type Received, receivedChange, stateAfter } from './receive.ts';
import { sendOnce } from './send-once.ts';
import { settingKeys } from './sending-record.ts';
import { sameAsNow } from './sending-state.ts';
import { showFindings } from './show-findings.ts';
import { startChange } from './start-state.ts';

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
  const inzending = completed(preparation, answers);
  const questions = openQuestions(preparation, inzending);
  if (questions.length > 0) return failed({ ...problemFailure('regels-niet-gehaald'), findings: questions });
  const open = await readForm(ports.workbook);
  if (!open.ok) return open;
  const record = { inzendingId: preparation.inzendingId, hash: await dataHash(inzending) };
  if (!(await sameAsNow(record.hash, open.value))) return failed(workbookFailure('formulier-veranderd'));
  const sent = await sendOnce(ports, open.value, { inzending, record });
  if (!sent.outcome.ok) return refused(ports, sent.open, preparation, sent.outcome.failure);
  const received = { record, ontvangstbewijs: sent.outcome.value };
  const shown = await showReceived(ports, sent.open, received, preparation.findings);
  return shown.ok ? sent.outcome : shown;
}

const completed = (
  { inzending, askReason }: Preparation,
  { verklaring, redenen, vervangt }: Answers,
): Inzending => ({
  ...inzending,
  vervangt,
  verklaring,
  redenen: askReason.flatMap((finding, index) => {
    const tekst = redenen[index]?.trim() ?? '';
    return tekst === '' ? [] : [reasonFor(finding, tekst)];
  }),
});

/** What must be answered before anything goes out; what is wrong with the sending itself is told by its own name. */
function openQuestions(
  { findings, redenContext }: Preparation,
  { verklaring, redenen }: Inzending,
): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'fout');
  const questions = validateVerzending({
    openErrors: errors.length,
    verklaring,
    withoutReason: findingsWithoutReason(findings, redenen).map(({ rule }) => rule),
  });
  const wrongReasons = redenen.flatMap(({ regel, tekst }) => validateReden(tekst, regel, redenContext));
  return [
    ...errors.filter(({ place }) => place.table === 'Verzending'),
    ...questions,
    ...wrongReasons.filter(({ severity }) => severity === 'fout'),
  ];
}

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

/** A refusal for rules shows them on the cells; a number that is taken is forgotten, so that the next try gets another. */
async function refused(
  ports: Ports,
  open: OpenForm,
  preparation: Preparation,
  failure: Failure,
): Promise<Outcome<never>> {
  if (failure.code === 'regels-niet-gehaald' && failure.findings !== undefined) {
    const shown = await showFindings(ports, open, {
      findings: joinFindings(failure.findings, preparation.findings),
    });
    if (!shown.ok) return shown;
  }
  if (failure.code === 'nummer-al-gebruikt') {
    const forgotten = await ports.workbook.apply(open.seen, {
      settings: { [settingKeys.pending]: undefined },
    });
    if (!forgotten.ok) return forgotten;
  }
  return failed(failure);
}
