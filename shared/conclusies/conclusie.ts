import * as z from 'zod/mini';
import { line, nameLine } from '../kernel/text.ts';

/** Longest conclusion that somebody may write. */
export const MAX_CONCLUSIE = 400;

/** Rule, row and domein: the same conclusion has the same id in every release. */
export const ConclusieId = z
  .string()
  .check(z.regex(/^[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+){1,2}$/), z.maxLength(80));

const Tenths = z.int().check(z.minimum(0), z.maximum(1000));

/** A published figure that a conclusion says something about, with its 95 % interval in tenths of a percent. */
const Bron = z.strictObject({
  naam: nameLine(160),
  aantal: z.int().check(z.minimum(1)),
  voldoende: z.int().check(z.minimum(0)),
  laagste: Tenths,
  hoogste: Tenths,
});
export type Bron = z.infer<typeof Bron>;

/** A sentence or two about published figures: what they are, never why. */
export const Conclusie = z.strictObject({
  id: ConclusieId,
  tekst: line(MAX_CONCLUSIE),
  bronnen: z.array(Bron).check(z.minLength(1), z.maxLength(2)),
});
export type Conclusie = z.infer<typeof Conclusie>;
