import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { PublicatieStore } from '../storage/publicatie-store.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { readDocument } from './read-document.ts';

/** The document that the partners read now, out of the very bytes that they get; undefined before vaststelling. */
export async function findPublished(
  { gemeentecode, uitvraagId }: UitvraagKey,
  publicaties: PublicatieStore,
): Promise<Terugkoppeling | undefined> {
  const visible = await publicaties.findVisible({ gemeentecode, uitvraagId, kring: 'partners' });
  return visible && readDocument(visible);
}
