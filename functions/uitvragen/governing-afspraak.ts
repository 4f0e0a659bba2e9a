import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { governingOf } from '../../shared/afspraak/governing-afspraak.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';

/** The afspraak that an uitvraag is about when it is planned now. @throws Problem `geen-afspraak` */
export async function governingAfspraak(
  gemeentecode: string,
  { store }: Pick<Services, 'store'>,
): Promise<Afspraak> {
  const { value } = await store.afspraken.list(gemeentecode);
  const best = governingOf(value.map(({ afspraak }) => afspraak));
  if (best === undefined) throw new Problem('geen-afspraak');
  return frozenCopy(best);
}

/** Who signed is known by afspraak and versie: a copy in every uitvraag would only make each of them long. */
function frozenCopy(afspraak: Afspraak): Afspraak {
  const copy = { ...afspraak };
  delete copy.ondertekeningen;
  return copy;
}
