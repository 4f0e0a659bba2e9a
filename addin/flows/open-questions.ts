import { isBlank } from '../../shared/inzending/cell.ts';
import type { GegevenReden, Inzending } from '../../shared/inzending/inzending.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { findingsWithoutReason, reasonFor } from '../../shared/validation/reasons.ts';
import { validateReden } from '../../shared/validation/validate-reden.ts';
import { validateVerzending } from '../../shared/validation/validate-verzending.ts';
import type { Preparation } from './flows.ts';

/** The reasons that were given, as they were written; `redenen` stand in the order of what asks for one. */
export const redenenOf = (
  { askReason }: Pick<Preparation, 'askReason'>,
  redenen: readonly string[],
): GegevenReden[] =>
  askReason.flatMap((finding, index) => {
    const tekst = redenen[index] ?? '';
    return isBlank(tekst) ? [] : [reasonFor(finding, tekst)];
  });

/** What must be answered before anything goes out; what is wrong with the sending itself is told by its own name. */
export function openQuestions(
  { findings, redenContext, totalen }: Preparation,
  { verklaring, redenen, nulopgave }: Pick<Inzending, 'verklaring' | 'redenen' | 'nulopgave'>,
): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'fout');
  const ofSending = errors.filter(({ place }) => place.table === 'Verzending');
  const questions = validateVerzending({
    openErrors: errors.length,
    verklaring,
    // Said once: the check of the form tells it as well.
    ...(ofSending.length > 0 ? {} : { nulopgave, doelgroepkinderen: totalen.doelgroepkinderen }),
    withoutReason: findingsWithoutReason(findings, redenen).map(({ rule }) => rule),
  });
  const wrongReasons = redenen.flatMap(({ regel, tekst }) => validateReden(tekst, regel, redenContext));
  return [...ofSending, ...questions, ...wrongReasons].filter(({ severity }) => severity === 'fout');
}
