import type { Invited } from '../uitvraag/invited.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import type { Finding } from './finding.ts';
import { validatePlan } from './validate-plan.ts';

interface Planned {
  readonly uitvraag: Uitvraag;
  readonly invited: readonly Invited[];
}

/**
 * What somebody who opens an uitvraag must have seen: the findings on its planning, as it was kept and with the afspraak
 * that it took a copy of. What only tells something does not stand in the way.
 */
export const validateOpening = ({ uitvraag, invited }: Planned): readonly Finding[] =>
  validatePlan({
    ...uitvraag,
    correctieTot: uitvraag.correctieTot ?? '',
    invited,
    geldigTot: uitvraag.afspraak.geldigTot,
  }).filter(({ severity }) => severity !== 'informatie');
