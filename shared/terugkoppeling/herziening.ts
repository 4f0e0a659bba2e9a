import * as z from 'zod/mini';
import { IsoDateTime, line } from '../kernel/text.ts';

/** What the gemeente says when it adopts figures anew: what changed, and why. */
export const HerzieningTekst = z.strictObject({ wat: line(300), waarom: line(300) });
export type HerzieningTekst = z.infer<typeof HerzieningTekst>;

/** The note on figures that replaced earlier ones, for every reader. */
export const Herziening = z.extend(HerzieningTekst, {
  /** The release that it belongs to: the first one has no note. */
  release: z.int().check(z.minimum(2)),
  /** Why it was adopted although few children count otherwise: then differences can be read. Absent: enough do. */
  ondanks: z.optional(line(300)),
  /** Moment at which it was adopted. */
  moment: IsoDateTime,
});
export type Herziening = z.infer<typeof Herziening>;
