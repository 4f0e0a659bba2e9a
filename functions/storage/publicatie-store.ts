import type { PublishedBytes } from '../terugkoppeling/published-bytes.ts';
import type { UitvraagKey } from './uitvraag-store.ts';

export const kringen = ['openbaar', 'partners'] as const;

export interface PublicatieKey extends UitvraagKey {
  readonly release: number;
  readonly kring: (typeof kringen)[number];
}

/** Published documents. One is seen by nobody before it is made visible. */
export interface PublicatieStore {
  /** Keeps the bytes; where this release has bytes already, those stay. */
  save(key: PublicatieKey, gzip: Uint8Array): Promise<void>;
  /** The bytes of one release, visible or not. */
  find(key: PublicatieKey): Promise<PublishedBytes | undefined>;
  /** Makes a saved release the one that readers of every kring get, at once; nothing where they have a later one. */
  show(key: Omit<PublicatieKey, 'kring'>): Promise<void>;
  /** The visible release of an uitvraag. */
  findVisible(key: Omit<PublicatieKey, 'release'>): Promise<PublishedBytes | undefined>;
}
