import * as z from 'zod/mini';
import { GroepTelling } from '../inzending/inzending.ts';
import { Ontvangstbewijs } from '../inzending/ontvangstbewijs.ts';
import { Locatie } from '../uitvraag/locatie.ts';

/** The raw counts of one locatie, for those who sent them: never part of what is published. */
export const EigenCijfers = z.strictObject({
  locatie: Locatie,
  nulopgave: z.boolean(),
  groepen: z.array(GroepTelling),
  ontvangstbewijs: Ontvangstbewijs,
  /** Another version counts by now, or none: the published figures learn of it when they are adopted anew. */
  isSuperseded: z.optional(z.boolean()),
});
export type EigenCijfers = z.infer<typeof EigenCijfers>;
