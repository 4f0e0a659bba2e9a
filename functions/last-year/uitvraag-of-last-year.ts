import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { uitvraagBefore } from '../../shared/uitvraag/uitvraag-before.ts';
import type { Services } from '../services.ts';

/** The uitvraag of the year before this one; undefined where the gemeente had none. */
export async function uitvraagOfLastYear(
  uitvraag: Uitvraag,
  { store }: Pick<Services, 'store'>,
): Promise<Uitvraag | undefined> {
  const records = await store.uitvragen.list(uitvraag.gemeentecode);
  return uitvraagBefore(
    uitvraag,
    records.map((record) => record.uitvraag),
  );
}
