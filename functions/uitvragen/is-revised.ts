import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { isChangedSince } from '../inzendingen/adopted.ts';
import type { Storing } from '../services.ts';

/** Whether adopting anew would adopt something else of any locatie than what readers see. */
export async function isRevised(uitvraag: Uitvraag, { store }: Storing): Promise<boolean> {
  const { release } = uitvraag;
  const rows = await store.inzendingen.listRespons(uitvraag);
  return release !== undefined && rows.some(({ value }) => isChangedSince(value, release));
}
