import { PublishedBytes } from '../../terugkoppeling/published-bytes.ts';
import { contentTag } from '../content-tag.ts';
import { kringen, type PublicatieKey, type PublicatieStore } from '../publicatie-store.ts';
import { untilDone } from '../until-done.ts';
import { key } from './keys.ts';
import { packBytes, unpackBytes } from './packed.ts';
import type { Table, Write } from './table.ts';

const releaseRow = ({ uitvraagId, release, kring }: PublicatieKey) =>
  key(uitvraagId, String(release).padStart(4, '0'), kring);
const pointerRow = ({ uitvraagId, kring }: Omit<PublicatieKey, 'release'>) =>
  key('ZICHTBAAR', uitvraagId, kring);

/** The bytes of each release, and a pointer row per uitvraag and kring that says which one readers get. */
export function tablePublicaties(table: Table): PublicatieStore {
  const bytesAt = async (gemeentecode: string, row: string) => {
    const stored = await table.get(gemeentecode, row);
    if (stored === undefined) return undefined;
    const gzip = unpackBytes(stored.value);
    return new PublishedBytes(gzip, contentTag(gzip));
  };
  return {
    find: (place) => bytesAt(place.gemeentecode, releaseRow(place)),
    async save(place, gzip) {
      await table.write(place.gemeentecode, [
        { kind: 'insert', row: releaseRow(place), values: packBytes(gzip) },
      ]);
    },
    async show(place) {
      await untilDone(async () => {
        const writes = await Promise.all(kringen.map((kring) => pointerWrite(table, { ...place, kring })));
        const needed = writes.filter((write) => write !== undefined);
        if (needed.length === 0) return 'done';
        // Both or neither: no reader finds one kring newer than the other.
        const outcome = await table.write(place.gemeentecode, needed);
        return outcome === 'done' ? outcome : undefined;
      });
    },
    async findVisible(place) {
      const pointer = await table.get(place.gemeentecode, pointerRow(place));
      return pointer && bytesAt(place.gemeentecode, String(pointer.value['points']));
    },
  };
}

/** What makes a pointer point at this release; undefined where it points there or at a later one. */
async function pointerWrite(table: Table, place: PublicatieKey): Promise<Write | undefined> {
  const row = pointerRow(place);
  const values = { points: releaseRow(place) };
  const now = await table.get(place.gemeentecode, row);
  if (now === undefined) return { kind: 'insert', row, values };
  // Releases are numbered with as many digits each: the later one comes later in order.
  if (String(now.value['points']) >= values.points) return undefined;
  return { kind: 'replace', row, values, mark: now.mark };
}
