import type { Attacker } from './attack/attacker.ts';
import type { KeyedHash } from './keyed-hash.ts';
import type { Post } from './mail/post.ts';
import type { BackgroundWork } from './background-work.ts';
import type { Store } from './storage/store.ts';

/** What a use case may reach outside itself. */
export interface Services {
  readonly store: Store;
  readonly hash: KeyedHash;
  readonly now: () => Date;
  readonly background: BackgroundWork;
  readonly attack: Attacker;
  /** Absent where no mail was set up. */
  readonly post?: Post;
}

/** Enough for work that writes rows and says when. */
export type Storing = Pick<Services, 'store' | 'now'>;
