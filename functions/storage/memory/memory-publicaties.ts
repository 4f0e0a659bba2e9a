import { PublishedBytes } from '../../terugkoppeling/published-bytes.ts';
import { contentTag } from '../content-tag.ts';
import type { PublicatieKey, PublicatieStore } from '../publicatie-store.ts';

type Visible = Omit<PublicatieKey, 'release'>;
const placeOf = ({ gemeentecode, uitvraagId, kring }: Visible) => [gemeentecode, uitvraagId, kring].join('|');
const releaseOf = (key: PublicatieKey) => `${placeOf(key)}|${key.release}`;

export function memoryPublicaties(): PublicatieStore {
  const saved = new Map<string, Uint8Array>();
  const visible = new Map<string, PublicatieKey>();
  return {
    save: (key, gzip) => {
      if (!saved.has(releaseOf(key))) saved.set(releaseOf(key), Uint8Array.from(gzip));
      return Promise.resolve();
    },
    show: (key) => {
      const now = visible.get(placeOf(key));
      if (now === undefined || now.release < key.release) visible.set(placeOf(key), { ...key });
      return Promise.resolve();
    },
    findVisible: (key) => {
      const shown = visible.get(placeOf(key));
      const gzip = shown && saved.get(releaseOf(shown));
      return Promise.resolve(gzip && new PublishedBytes(Uint8Array.from(gzip), contentTag(gzip)));
    },
  };
}
