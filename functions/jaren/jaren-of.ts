import { type Jaar, jaarOf } from '../../shared/jaren/jaar.ts';
import type { Store } from '../storage/store.ts';
import { findPublished } from '../terugkoppeling/find-published.ts';

/** What was published of every schooljaar of a gemeente, the first one first. */
export async function jarenOf(gemeentecode: string, store: Store): Promise<Jaar[]> {
  const records = await store.uitvragen.list(gemeentecode);
  const documents = await Promise.all(
    records.map(({ uitvraag }) => findPublished(uitvraag, store.publicaties)),
  );
  return documents
    .flatMap((document) => (document === undefined ? [] : [jaarOf(document)]))
    .sort((a, b) => a.peildatum.localeCompare(b.peildatum) || a.uitvraagId.localeCompare(b.uitvraagId));
}
