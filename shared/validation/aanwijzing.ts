import * as z from 'zod/mini';
import { Domein } from '../afspraak/domein.ts';
import { nameLine } from '../kernel/text.ts';
import { GegevenReden } from '../inzending/inzending.ts';

/** Which way a figure lies from what was expected. */
export const Direction = z.enum(['hoger', 'lager']);
export type Direction = z.infer<typeof Direction>;

/** A rule that looked up: which one, which way, and what the coordinator said of it. Never a count. */
export const Aanwijzing = z.strictObject({
  regel: GegevenReden.shape.regel,
  direction: z.optional(Direction),
  /** Name of the domein that it is about. */
  domein: z.optional(Domein.shape.naam),
  /** The groep or groepen that it is about, as they are called. */
  groep: z.optional(nameLine(60)),
  /** Words of the coordinator, as they were sent. */
  reden: z.optional(GegevenReden.shape.tekst),
});
export type Aanwijzing = z.infer<typeof Aanwijzing>;
