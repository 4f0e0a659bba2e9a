import type { EndpointName, PathOf, RequestOf, ResponseOf } from '../shared/contract/endpoints.ts';
import type { Caller } from './auth/caller.ts';
import type { Services } from './services.ts';
import type { PublishedBytes } from './terugkoppeling/published-bytes.ts';

/** A parsed request: the edge has checked its form, nobody has checked its right yet. */
export interface Asked<N extends EndpointName> {
  readonly path: PathOf<N>;
  readonly body: RequestOf<N>;
  readonly caller: Caller;
}

/** A published document is answered as the bytes that were stored; all else as a value of the contract. */
type Answer<N extends EndpointName> = N extends 'readTerugkoppeling' | 'readOpenbareTerugkoppeling'
  ? PublishedBytes
  : ResponseOf<N>;

/**
 * One endpoint without its wire: check the right, read, decide by a pure function, write.
 * @throws Problem for an expected failure
 */
export type UseCase<N extends EndpointName> = (asked: Asked<N>, services: Services) => Promise<Answer<N>>;
