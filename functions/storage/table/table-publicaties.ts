import { PublishedBytes } from '../../terugkoppeling/published-bytes.ts';
import { contentTag } from '../content-tag.ts';
import { untilDone } from '../until-done.ts';
import type { PublicatieKey, PublicatieStore } from '../publicatie-store.ts';
import { key } from './keys.ts';
import { packBytes, unpackBytes } from './packed.ts';
import type { Table, Write } from './table.ts';

const releaseRow = ({ uitvraagId, release, kring }: PublicatieKey) =>
  key(uitvraagId, String(release).padStart(4, '0'), kring);
const pointerRow = ({ uitvraagId, kring }: Omit<PublicatieKey, 'release'>) =>
  key('ZICHTBAAR', uitvraagId, kring);

const insert = (row: string, values: { readonly points: string }): Write => ({ kind: 'insert', row, values });

/** The bytes of each release, and a pointer row per uitvraag and kring that says which one readers get. */
export function tablePublicaties(table: Table): PublicatieStore {
  return {
    async save(place, gzip) {
      await table.write(place.gemeentecode, [
        { kind: 'insert', row: releaseRow(place), values: packBytes(gzip) },
      ]);
    },
    async show(place) {
      const row = pointerRow(place);
      const values = { points: releaseRow(place) };
      await untilDone(async () => {
        const now = await table.get(place.gemeentecode, row);
        // Releases are numbered with as many digits each: the later one comes later in order.
        if (now !== undefined && String(now.value['points']) >= values.points) return 'done';
        const write = now ? ({ kind: 'replace', row, values, mark: now.mark } as const) : insert(row, values);
        const outcome = await table.write(place.gemeentecode, [write]);
        return outcome === 'done' ? outcome : undefined;
      });
    },
    async findVisible(place) {
      const pointer = await table.get(place.gemeentecode, pointerRow(place));
      if (pointer === undefined) return undefined;
      const stored = await table.get(place.gemeentecode, String(pointer.value['points']));
      if (stored === undefined) return undefined;
      const gzip = unpackBytes(stored.value);
      return new PublishedBytes(gzip, contentTag(gzip));
    },
  };
}
