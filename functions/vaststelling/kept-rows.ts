import { type EarlierRows, earlierRowsOf } from '../../shared/publication/earlier-rows.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { readDocument } from '../terugkoppeling/read-document.ts';
import type { VaststellingRun } from './vaststelling-run.ts';

/** The rows that readers know, of the release that the run names. */
export async function keptRows(
  { gemeentecode }: UitvraagKey,
  { keeps }: Pick<VaststellingRun, 'keeps'>,
  { store }: Services,
): Promise<EarlierRows | undefined> {
  if (keeps === undefined) return undefined;
  const found = await store.publicaties.find({ gemeentecode, ...keeps, kring: 'partners' });
  if (found === undefined) throw new Error('A release of which rows are kept is not there');
  return earlierRowsOf(await readDocument(found));
}
