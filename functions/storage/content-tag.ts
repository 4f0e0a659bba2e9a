import { createHash } from 'node:crypto';

/** Name of a published content, made of nothing but what every reader gets. */
export const contentTag = (gzip: Uint8Array): string =>
  createHash('sha256').update(gzip).digest('base64url').slice(0, 22);
