import * as z from 'zod/mini';
import { Count } from '../kernel/count.ts';
import { IsoDateTime, Key, nameLine } from '../kernel/text.ts';
import { Beurt, Heropening, InzendingStand, InzendingStatus } from '../inzending/inzending-stand.ts';
import { Ontvangstbewijs } from '../inzending/ontvangstbewijs.ts';
import { GeenDeelname } from '../respons/deelname.ts';
import { Gemeente } from '../uitvraag/gemeente.ts';
import { Locatie, Organisatie } from '../uitvraag/locatie.ts';
import { Uitvraag, UitvraagStatus } from '../uitvraag/uitvraag.ts';
import { ConfirmedFinding } from '../validation/confirmed-finding.ts';
import { LastYearAnswer } from './last-year-messages.ts';

export const Uitvragen = z.strictObject({ uitvragen: z.array(Uitvraag) });

/** More than the rules over one planning can say. */
const MOST_CONFIRMED = 30;

/** A change of status by the gemeente: `versie` is the one that was seen. */
export const UitvraagStap = z.strictObject({
  status: UitvraagStatus,
  versie: z.int().check(z.minimum(1)),
  /** For opening: the warnings on the planning that were seen and said yes to, as they stood. */
  confirmed: z.optional(z.array(ConfirmedFinding).check(z.maxLength(MOST_CONFIRMED))),
});
export type UitvraagStap = z.infer<typeof UitvraagStap>;

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
  naam: nameLine(120),
  soort: z.enum(['voorschool', 'school']),
  status: InzendingStatus,
  versie: z.int().check(z.minimum(0)),
  ontvangenOp: z.optional(IsoDateTime),
  /** The version that counts; absent where none does. */
  counting: z.optional(z.int().check(z.minimum(1))),
  /** Absent in rows that nobody can do something with. */
  beurt: z.optional(Beurt),
  heropening: z.optional(Heropening),
  deelname: z.optional(GeenDeelname),
  /** Number of doelgroepkinderen that the gemeente expected. */
  verwacht: z.optional(Count),
  /** What came of the last message to the locatie. */
  mail: z.optional(z.enum(['verstuurd', 'niet-aangekomen'])),
});
export type ResponsRegel = z.infer<typeof ResponsRegel>;
export const ResponsOverzicht = z.strictObject({
  uitvraag: Uitvraag,
  organisaties: z.array(Organisatie),
  regels: z.array(ResponsRegel),
});
export type ResponsOverzicht = z.infer<typeof ResponsOverzicht>;

export const Gezondheid = z.strictObject({ status: z.literal('goed'), versie: z.string() });
