import { createHmac } from 'node:crypto';

/**
 * Hash under a secret of the app, in hexadecimal. Counts are small, so a plain hash of them is found by trying
 * all counts; a keyed one is not.
 */
export type KeyedHash = (text: string) => string;

/** @param secret at least 32 bytes */
export function keyedHash(secret: Uint8Array): KeyedHash {
  return (text) => createHmac('sha256', secret).update(text, 'utf8').digest('hex');
}
