import type { Storing } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { UitvraagRecord } from './uitvraag-record.ts';

/** An uitvraag that is known to be there. */
export async function readRecord(key: UitvraagKey, { store }: Storing): Promise<Marked<UitvraagRecord>> {
  const found = await store.uitvragen.find(key);
  if (found === undefined) throw new Error('An uitvraag that was worked on is not there');
  return found;
}
