import { PublishedBytes } from '../../terugkoppeling/published-bytes.ts';
import { contentTag } from '../content-tag.ts';
import type { PublicatieKey, PublicatieStore } from '../publicatie-store.ts';
import { key } from './keys.ts';
import { packBytes, unpackBytes } from './packed.ts';
import type { Table } from './table.ts';

const releaseRow = ({ uitvraagId, release, kring }: PublicatieKey) =>
  key(uitvraagId, String(release).padStart(4, '0'), kring);
const pointerRow = ({ uitvraagId, kring }: Omit<PublicatieKey, 'release'>) =>
  key('ZICHTBAAR', uitvraagId, kring);

/** The bytes of each release, and a pointer row per uitvraag and kring that says which one readers get. */
export function tablePublicaties(table: Table): PublicatieStore {
  return {
    async save(place, gzip) {
      await table.write(place.gemeentecode, [
        { kind: 'insert', row: releaseRow(place), values: packBytes(gzip) },
      ]);
    },
    async show(place) {
      await table.write(place.gemeentecode, [
        { kind: 'put', row: pointerRow(place), values: { points: releaseRow(place) } },
      ]);
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
