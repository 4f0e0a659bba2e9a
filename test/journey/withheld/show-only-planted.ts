import { gunzipSync, gzipSync } from 'node:zlib';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { uitvraagPath } from '../../functions/end-to-end/client.ts';
import { PLANTED, plantedFigures } from './planted.ts';

/** Plants a fault: publishes rows of its organisatie and its fase that are in truth of the planted locatie alone. */
export async function showOnlyPlanted({ storing }: Backend): Promise<void> {
  const { publicaties } = storing.store;
  const release = 2;
  for (const kring of ['openbaar', 'partners'] as const) {
    const kept = await publicaties.findVisible({ ...uitvraagPath, kring });
    if (kept === undefined) throw new Error('Nothing is published.');
    const document = Terugkoppeling.parse(JSON.parse(gunzipSync(kept.gzip).toString()));
    const domeinen = document.domeinen.map(({ domein }) => domein);
    const cijfers = document.cijfers.map((row) =>
      row.niveau !== 'gemeente' && row.leden.includes(PLANTED.locatieId)
        ? { ...row, ...plantedFigures(domeinen.indexOf(row.domein)) }
        : row,
    );
    const bytes = gzipSync(JSON.stringify({ ...document, release, cijfers }));
    await publicaties.save({ ...uitvraagPath, release, kring }, bytes);
  }
  await publicaties.show({ ...uitvraagPath, release });
}
