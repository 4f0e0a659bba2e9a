import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { PublicatieStore } from '../storage/publicatie-store.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';

const unpack = promisify(gunzip);

/** The document that the partners read now, out of the very bytes that they get; undefined before vaststelling. */
export async function findPublished(
  { gemeentecode, uitvraagId }: UitvraagKey,
  publicaties: PublicatieStore,
): Promise<Terugkoppeling | undefined> {
  const visible = await publicaties.findVisible({ gemeentecode, uitvraagId, kring: 'partners' });
  if (visible === undefined) return undefined;
  const json = (await unpack(visible.gzip)).toString();
  return Terugkoppeling.parse(JSON.parse(json));
}
