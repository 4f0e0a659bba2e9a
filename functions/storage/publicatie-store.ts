import type { PublishedBytes } from '../terugkoppeling/published-bytes.ts';
import type { UitvraagKey } from './uitvraag-store.ts';

export interface PublicatieKey extends UitvraagKey {
  readonly release: number;
  readonly kring: 'partners' | 'openbaar';
}

/** Published documents. One is seen by nobody before it is made visible. */
export interface PublicatieStore {
  /** Keeps the bytes; where this release has bytes already, those stay. */
  save(key: PublicatieKey, gzip: Uint8Array): Promise<void>;
  /** Makes a saved release the one that readers get; nothing where they have a later one. */
  show(key: PublicatieKey): Promise<void>;
  /** The visible release of an uitvraag. */
  findVisible(key: Omit<PublicatieKey, 'release'>): Promise<PublishedBytes | undefined>;
}
