import * as z from 'zod/mini';
import { Inzending } from '../inzending/inzending.ts';
import { Beurt, InzendingStand, Opmerking, VersieRegel } from '../inzending/inzending-stand.ts';
import { Ontvangstbewijs } from '../inzending/ontvangstbewijs.ts';
import { IsoDate } from '../kernel/text.ts';
import { Aanwijzing } from '../validation/aanwijzing.ts';

/** Takes back, or accepts, the version in the path; `beurt` is the one that was seen. */
export const BeurtVerzoek = z.strictObject({ beurt: Beurt });

/** Gives a version back to its locatie, with what must be looked at. */
export const TeruggaveVerzoek = z.strictObject({ beurt: Beurt, opmerking: Opmerking });

/** A coordinator asks to send after closing. */
export const HeropeningVerzoek = z.strictObject({ beurt: Beurt, reden: Opmerking });

/** The gemeente lets one locatie send until and including a day. */
export const HeropeningToestemming = z.strictObject({ beurt: Beurt, tot: IsoDate });

/** The gemeente says no to a request to send after closing, and why. */
export const HeropeningWeigering = z.strictObject({ beurt: Beurt, opmerking: Opmerking });

/** Own versions with all that was sent, newest first. */
export const EigenVersies = z.strictObject({
  stand: InzendingStand,
  versies: z.array(
    z.strictObject({ regel: VersieRegel, inzending: Inzending, ontvangstbewijs: Ontvangstbewijs }),
  ),
});
export type EigenVersies = z.infer<typeof EigenVersies>;

/** One locatie for those who run the uitvraag: versions by date, and what rules say of the newest. */
export const Aanwijzingen = z.strictObject({
  stand: InzendingStand,
  versies: z.array(VersieRegel),
  aanwijzingen: z.array(Aanwijzing),
});
export type Aanwijzingen = z.infer<typeof Aanwijzingen>;
