import type { Finding } from '../validation/finding.ts';
import { orderFindings } from '../validation/order-findings.ts';
import { conclusieRules } from '../validation/rules/conclusie-rules.ts';
import { runRules } from '../validation/run-rules.ts';
import { conclusieSubjectOf, type PublishedFacts } from './conclusie-subject.ts';
import type { Conclusie } from './conclusie.ts';
import type { Keuze } from './keuze.ts';

/** What the rules say of the texts that the gemeente wrote. The same in the pane and at the server. */
export const validateConclusies = (
  voorstellen: readonly Conclusie[],
  keuzes: readonly Keuze[],
  published: PublishedFacts,
): readonly Finding[] =>
  orderFindings(runRules(conclusieRules, conclusieSubjectOf(voorstellen, keuzes, published)), {
    rows: voorstellen.map(({ id }) => id),
    columns: [],
  });
