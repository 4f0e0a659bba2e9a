import type { KeyedHash } from '../keyed-hash.ts';
import type { Grant } from '../storage/toegang-store.ts';

/** Names a right in an address without naming the account: a keyed hash, so that nobody can tell whose it is. */
export const toegangId = ({ person, gemeentecode, rol, scope }: Grant, hash: KeyedHash): string =>
  hash(['toegang', person, gemeentecode, rol, scope].join('|')).slice(0, 32);
