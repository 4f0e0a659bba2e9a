import * as z from 'zod/mini';
import { line } from '../kernel/text.ts';
import { publicatieNiveaus } from '../publication/publicatie-niveau.ts';
import { HerzieningTekst } from '../terugkoppeling/herziening.ts';
import { MAX_INVITED } from '../uitvraag/invited.ts';
import { ConfirmedFinding } from '../validation/confirmed-finding.ts';
import { Finding } from '../validation/finding.ts';

/** How much the partners see of who is behind the figures; coarser to the right, `geen`: only their own. */
export const PublicatieNiveau = z.enum(publicatieNiveaus);

/** Progress of a vaststelling: `klaar` from 0 to `stappen`. */
export const Vaststelling = z.strictObject({
  status: z.enum(['bezig', 'klaar', 'geweigerd']),
  stappen: z.int(),
  klaar: z.int(),
  /** Sentence for the gemeente: what was published, or why not. */
  melding: z.string(),
  release: z.optional(z.int()),
  /** What was published, at the end; absent in what was adopted before it was kept. */
  niveau: z.optional(PublicatieNiveau),
  /** Refused at the niveau that was asked: the next one at which nothing can be found about a few children. */
  aanbod: z.optional(PublicatieNiveau),
  /** What stands in the way, where it was refused: also what came up after it was asked. */
  findings: z.optional(z.array(Finding)),
});
export type Vaststelling = z.infer<typeof Vaststelling>;

/** One for each locatie of the largest uitvraag, and what is said of all of them together. */
const MOST_CONFIRMED = MAX_INVITED + 100;

/** Adopting the figures of an uitvraag. */
export const VaststellingVerzoek = z.strictObject({
  /** The version of the uitvraag that was seen. */
  versie: z.int().check(z.minimum(1)),
  /** The warnings that the gemeente saw and said yes to, as they stood. */
  confirmed: z.optional(z.array(ConfirmedFinding).check(z.maxLength(MOST_CONFIRMED))),
  /** Needed where figures were adopted before: then these replace them. */
  herziening: z.optional(HerzieningTekst),
  /** How much may be shown at most. Absent: as much as the afspraak allows. */
  niveau: z.optional(PublicatieNiveau),
  /** Why figures are replaced although few children count otherwise, for every reader. */
  ondanks: z.optional(line(300)),
});
export type VaststellingVerzoek = z.infer<typeof VaststellingVerzoek>;
