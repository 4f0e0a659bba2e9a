import * as z from 'zod/mini';
import { HerzieningTekst } from '../terugkoppeling/herziening.ts';
import { Finding } from '../validation/finding.ts';

/** Progress of a vaststelling: `klaar` from 0 to `stappen`. */
export const Vaststelling = z.strictObject({
  status: z.enum(['bezig', 'klaar', 'geweigerd']),
  stappen: z.int(),
  klaar: z.int(),
  /** Sentence for the gemeente: what was published, or why not. */
  melding: z.string(),
  release: z.optional(z.int()),
  /** What stands in the way, where it was refused: also what came up after it was asked. */
  findings: z.optional(z.array(Finding)),
});
export type Vaststelling = z.infer<typeof Vaststelling>;

/** Adopting the figures of an uitvraag. */
export const VaststellingVerzoek = z.strictObject({
  /** The version of the uitvraag that was seen. */
  versie: z.int().check(z.minimum(1)),
  /** The warnings that the gemeente saw and said yes to, as they stood. */
  confirmed: z.optional(z.array(Finding).check(z.maxLength(1000))),
  /** Needed where figures were adopted before: then these replace them. */
  herziening: z.optional(HerzieningTekst),
});
export type VaststellingVerzoek = z.infer<typeof VaststellingVerzoek>;
