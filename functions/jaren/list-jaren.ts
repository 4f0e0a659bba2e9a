import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Jaar, jaarOf } from '../../shared/jaren/jaar.ts';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { anyRole, requireRole } from '../auth/rights.ts';
import type { Store } from '../storage/store.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { UseCase } from '../use-case.ts';

const unpack = promisify(gunzip);

/**
 * What was published of every schooljaar, for the partners' circle: read out of the published bytes, so that no year
 * says another thing here than where it was published.
 */
export const listJaren: UseCase<'listJaren'> = async ({ path, caller }, { store }) => {
  requireRole(caller, path.gemeentecode, anyRole);
  const records = await store.uitvragen.list(path.gemeentecode);
  const jaren = await Promise.all(records.map(({ uitvraag }) => findJaar(uitvraag, store)));
  return {
    jaren: jaren
      .filter((jaar) => jaar !== undefined)
      .sort((a, b) => a.peildatum.localeCompare(b.peildatum) || a.uitvraagId.localeCompare(b.uitvraagId)),
  };
};

async function findJaar(
  { gemeentecode, uitvraagId }: UitvraagKey,
  { publicaties }: Store,
): Promise<Jaar | undefined> {
  const visible = await publicaties.findVisible({ gemeentecode, uitvraagId, kring: 'partners' });
  if (visible === undefined) return undefined;
  const json = (await unpack(visible.gzip)).toString();
  return jaarOf(Terugkoppeling.parse(JSON.parse(json)));
}
