import type { EndpointName } from '../../../../shared/contract/endpoints.ts';
import type { Store } from '../../../../functions/storage/store.ts';
import type { World } from '../../fixtures/world.ts';

/** One way in which something is written, and a world in which it can be asked. */
export interface WritePath {
  /** Fills an empty store; answers a world on it. */
  readonly prepare: (store: Store) => Promise<unknown>;
  /** Asks, the same each time: with the same numbers and the same content. */
  readonly run: (world: World) => Promise<unknown>;
  /** Its answer tells how far it is, which another time is further. */
  readonly tellsProgress?: true;
  /** Absent: nobody ever sees anything but the state before or the one after. */
  readonly halfway?: Halfway;
}

/** That some readers may have the new state before others have. Each sees the one or the other. */
interface Halfway {
  /** So that whoever reads this can judge it. */
  readonly why: string;
  /** Endpoints that tell how far it is, and so something of their own. */
  readonly telling?: readonly EndpointName[];
}

/** What stops the process, and where. */
export interface Stop {
  /** Number of the call of the tables, from 0. */
  readonly at: number;
  /**
   * `before` the call is made, `after` it was done, or `unsure`: it was done, its answer was lost, and the client that
   * repeated it hears that somebody wrote in between. The process goes on then.
   */
  readonly kind: 'before' | 'after' | 'unsure';
}
