import * as z from 'zod/mini';
import { Inzending } from '../../shared/inzending/inzending.ts';
import { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';

/** One inzending as it was received. */
export const InzendingVersie = z.strictObject({
  inzending: Inzending,
  /** Keyed hash of the canonical content: the same id may only come back with the same content. */
  hash: z.string(),
  ontvangstbewijs: Ontvangstbewijs,
});
export type InzendingVersie = z.infer<typeof InzendingVersie>;
