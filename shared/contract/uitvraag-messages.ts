import * as z from 'zod/mini';
import { Count } from '../kernel/count.ts';
import { IsoDateTime, Key } from '../kernel/text.ts';
import { Heropening, InzendingStand, InzendingStatus } from '../inzending/inzending-stand.ts';
import { Ontvangstbewijs } from '../inzending/ontvangstbewijs.ts';
import { Gemeente } from '../uitvraag/gemeente.ts';
import { Locatie, Organisatie } from '../uitvraag/locatie.ts';
import { Uitvraag, UitvraagStatus } from '../uitvraag/uitvraag.ts';
import { LastYearAnswer } from './last-year-messages.ts';

export const Uitvragen = z.strictObject({ uitvragen: z.array(Uitvraag) });

/** A change of status by the gemeente: `versie` is the one that was seen. */
export const UitvraagStap = z.strictObject({ status: UitvraagStatus, versie: z.int().check(z.minimum(1)) });

/** All that *Nieuw formulier* needs for one locatie. */
export const Uitnodiging = z.strictObject({
  gemeente: Gemeente,
  uitvraag: Uitvraag,
  locatie: Locatie,
  organisatie: Organisatie,
  verwacht: z.optional(Count),
  /** Newest version that was sent: 0 for none. */
  versie: z.int().check(z.minimum(0)),
  ontvangstbewijs: z.optional(Ontvangstbewijs),
  /** How the locatie stands: whether it may send, and what the gemeente said of what was sent. */
  stand: z.optional(InzendingStand),
  before: LastYearAnswer,
});
export type Uitnodiging = z.infer<typeof Uitnodiging>;

/** What the gemeente sees of one locatie before vaststelling: that it answered, no count. */
export const ResponsRegel = z.strictObject({
  locatieId: Key,
  organisatieId: Key,
  naam: z.string(),
  soort: z.enum(['voorschool', 'school']),
  status: InzendingStatus,
  versie: z.int().check(z.minimum(0)),
  ontvangenOp: z.optional(IsoDateTime),
  /** The version that counts, where the newest does not. */
  counting: z.optional(z.int().check(z.minimum(1))),
  heropening: z.optional(Heropening),
});
export type ResponsRegel = z.infer<typeof ResponsRegel>;
export const ResponsOverzicht = z.strictObject({
  uitvraag: Uitvraag,
  organisaties: z.array(Organisatie),
  regels: z.array(ResponsRegel),
});
export type ResponsOverzicht = z.infer<typeof ResponsOverzicht>;

/** Progress of a vaststelling: `klaar` from 0 to `stappen`. */
export const Vaststelling = z.strictObject({
  status: z.enum(['bezig', 'klaar', 'geweigerd']),
  stappen: z.int(),
  klaar: z.int(),
  /** Sentence for the gemeente: what was published, or why not. */
  melding: z.string(),
  release: z.optional(z.int()),
});
export type Vaststelling = z.infer<typeof Vaststelling>;

/** The version of the uitvraag that was seen. */
export const VaststellingVerzoek = z.strictObject({ versie: z.int().check(z.minimum(1)) });

export const Gezondheid = z.strictObject({ status: z.literal('goed'), versie: z.string() });
