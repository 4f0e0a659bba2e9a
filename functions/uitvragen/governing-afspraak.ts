import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';

/** States in which an afspraak may be measured, the best first. */
const holds: readonly Afspraak['status'][] = ['actief', 'ondertekend', 'vastgesteld'];

/**
 * The afspraak that a new uitvraag takes a copy of: the newest versie of the best state.
 * @throws Problem `geen-afspraak`
 */
export async function governingAfspraak(
  gemeentecode: string,
  { store }: Pick<Services, 'store'>,
): Promise<Afspraak> {
  const afspraken = await store.gemeenten.listAfspraken(gemeentecode);
  const [best] = afspraken
    .filter(({ status }) => holds.includes(status))
    .sort((a, b) => holds.indexOf(a.status) - holds.indexOf(b.status) || b.versie - a.versie);
  if (best === undefined) throw new Problem('geen-afspraak');
  return best;
}
