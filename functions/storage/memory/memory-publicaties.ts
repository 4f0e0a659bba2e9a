import { PublishedBytes } from '../../terugkoppeling/published-bytes.ts';
import { contentTag } from '../content-tag.ts';
import type { PublicatieKey, PublicatieStore } from '../publicatie-store.ts';
import type { UitvraagKey } from '../uitvraag-store.ts';

const placeOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => [gemeentecode, uitvraagId].join('|');
const releaseOf = (key: PublicatieKey) => `${placeOf(key)}|${key.release}|${key.kring}`;

export function memoryPublicaties(): PublicatieStore {
  const saved = new Map<string, Uint8Array>();
  const visible = new Map<string, number>();
  const find: PublicatieStore['find'] = (key) => {
    const gzip = saved.get(releaseOf(key));
    return Promise.resolve(gzip && new PublishedBytes(Uint8Array.from(gzip), contentTag(gzip)));
  };
  return {
    find,
    save: (key, gzip) => {
      if (!saved.has(releaseOf(key))) saved.set(releaseOf(key), Uint8Array.from(gzip));
      return Promise.resolve();
    },
    show: (key) => {
      visible.set(placeOf(key), Math.max(visible.get(placeOf(key)) ?? 0, key.release));
      return Promise.resolve();
    },
    findVisible: (key) => {
      const release = visible.get(placeOf(key));
      return release === undefined ? Promise.resolve(undefined) : find({ ...key, release });
    },
  };
}
