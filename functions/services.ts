import type { KeyedHash } from './keyed-hash.ts';
import type { BackgroundWork } from './background-work.ts';
import type { Store } from './storage/store.ts';

/** What a use case may reach outside itself. */
export interface Services {
  readonly store: Store;
  readonly hash: KeyedHash;
  readonly now: () => Date;
  readonly background: BackgroundWork;
}

/** Enough for work that writes rows and says when. */
export type Storing = Pick<Services, 'store' | 'now'>;
