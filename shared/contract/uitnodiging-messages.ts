import * as z from 'zod/mini';
import { MailAddress } from '../kernel/mail-address.ts';
import { IsoDateTime, Key, nameLine, Uuid } from '../kernel/text.ts';
import { Rol } from './rechten.ts';

/** Whom a gemeente invites: who sends for a locatie, and who answers for an organisatie. */
const InvitedRol = z.enum(['coordinator', 'bestuurder']);
export type InvitedRol = z.infer<typeof InvitedRol>;

/** A place for somebody: `scope` is a locatie for a coordinator, an organisatie for a bestuurder. */
export const Ontvanger = z.strictObject({ rol: InvitedRol, scope: Key });
export type Ontvanger = z.infer<typeof Ontvanger>;

/** At most this many are named at once; without names everyone is meant. */
const MOST_NAMED = 200;
const Ontvangers = z.array(Ontvanger).check(z.maxLength(MOST_NAMED));

/**
 * The mail address for a place, without a name: that of a function where there is one. For `gemeente` (scope
 * `gemeente`) it is where answers and questions go.
 */
export const Contact = z.strictObject({
  rol: z.enum(['coordinator', 'bestuurder', 'gemeente']),
  scope: Key,
  adres: MailAddress,
});
export type Contact = z.infer<typeof Contact>;
export const Contacten = z.strictObject({ contacten: z.array(Contact) });

/** One address to write: `adres` absent removes it. `gezien` is the address that was seen, absent where there was none. */
export const ContactWijziging = z.strictObject({
  rol: Contact.shape.rol,
  scope: Key,
  adres: z.optional(MailAddress),
  gezien: z.optional(MailAddress),
});
export type ContactWijziging = z.infer<typeof ContactWijziging>;
export const ContactWijzigingen = z.strictObject({
  wijzigingen: z.array(ContactWijziging).check(z.minLength(1), z.maxLength(800)),
});

/** Key of a personal uitnodiging: the gemeente, and a random part. No secret: that is the `geheim`. */
export const UitnodigingId = z.string().check(z.regex(/^\d{4}-[0-9a-f]{32}$/));

/** 128 random bits in base64url, only in the mail; here only a keyed hash of it is kept. */
export const Geheim = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** What stands of a message to an address. `verzoek`: for who has the right already, so without a link that gives it. */
export const BerichtStand = z.strictObject({
  soort: z.enum(['uitnodiging', 'verzoek', 'herinnering', 'teruggave', 'heropening', 'weigering', 'afloop']),
  status: z.enum(['wacht', 'verstuurd', 'niet-aangekomen', 'vervallen']),
  moment: IsoDateTime,
});
export type BerichtStand = z.infer<typeof BerichtStand>;

/** What stands of the uitnodiging that was made last for a place and its address. */
export const UitnodigingStand = z.strictObject({
  uitnodigingId: UitnodigingId,
  status: z.enum(['open', 'gebruikt', 'ingetrokken', 'verlopen']),
  expiresAt: IsoDateTime,
});
export type UitnodigingStand = z.infer<typeof UitnodigingStand>;

/** One place in one uitvraag: whom the gemeente writes to, and what came of it. */
export const UitnodigingRegel = z.strictObject({
  rol: InvitedRol,
  scope: Key,
  /** Of the locatie or the organisatie. */
  naam: z.string(),
  adres: z.optional(MailAddress),
  /** Whether somebody who came through this address has the right. */
  toegang: z.boolean(),
  uitnodiging: z.optional(UitnodigingStand),
  /** The last message in this uitvraag. */
  bericht: z.optional(BerichtStand),
  /** Of a locatie: the name of its organisatie. */
  organisatie: z.optional(z.string()),
  /** A herinnering went here today: another one is asked about first. */
  herinnerd: z.optional(z.literal(true)),
  /** Which mails a round for everybody would send here now. */
  krijgt: z.array(z.enum(['uitnodiging', 'herinnering'])),
  /** Whether nothing is asked any more: sent, nulopgave, or not taking part. For a bestuurder: all locaties. */
  compleet: z.boolean(),
});
export type UitnodigingRegel = z.infer<typeof UitnodigingRegel>;

export const UitnodigingOverzicht = z.strictObject({
  /** Whether mail can be sent from here. */
  mail: z.boolean(),
  /** How many days an uitnodiging is good for. */
  days: z.int(),
  /** Where questions go. */
  vragenAan: z.optional(MailAddress),
  regels: z.array(UitnodigingRegel),
});
export type UitnodigingOverzicht = z.infer<typeof UitnodigingOverzicht>;

/**
 * Asks for messages. `opdracht` is a number of the asker: the same one again goes on with the same round and sends
 * nothing twice. Without `ontvangers` everyone who has an address and was not yet written to in this uitvraag.
 * `nogmaals`: the asker knows that some of them were reminded today.
 */
export const RondeVerzoek = z.strictObject({
  opdracht: Uuid,
  ontvangers: z.optional(Ontvangers),
  nogmaals: z.optional(z.literal(true)),
});
export type RondeVerzoek = z.infer<typeof RondeVerzoek>;

/** A number of messages: one for each place at most. */
const Berichten = z.int().check(z.minimum(0), z.maximum(10_000));

/** How far a round of messages is; the numbers are messages, as one address gets one. */
export const Ronde = z.strictObject({
  opdracht: Uuid,
  status: z.enum(['bezig', 'klaar']),
  berichten: Berichten,
  verstuurd: Berichten,
  nietAangekomen: Berichten,
  /** Asked for, but without an address, or with one at which mail does not arrive. */
  overgeslagen: z.array(Ontvanger),
});
export type Ronde = z.infer<typeof Ronde>;

/** The secret of an uitnodiging, by whoever got it. */
export const UitnodigingClaim = z.strictObject({ geheim: Geheim });

/** Who invites, and for what: all that the secret of a mail alone tells. */
export const Aankondiging = z.strictObject({ gemeente: nameLine(80), rol: Rol });
export type Aankondiging = z.infer<typeof Aankondiging>;

/** No body is needed beyond this: what is withdrawn stands in the address. */
export const Intrekking = z.strictObject({});

/** One right of one account in a gemeente: who that is, is not told, only by which address it came. */
export const ToegangRegel = z.strictObject({
  toegangId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  rol: Rol,
  scope: Key,
  /** Of the locatie or organisatie, or of the gemeente. */
  naam: z.string(),
  /** The address to which the uitnodiging went; absent for who did not come by one. */
  adres: z.optional(MailAddress),
  sinds: z.optional(IsoDateTime),
  ingetrokkenOp: z.optional(IsoDateTime),
  /** Whether it is the right of who asks. */
  zelf: z.boolean(),
});
export type ToegangRegel = z.infer<typeof ToegangRegel>;
export const ToegangOverzicht = z.strictObject({ regels: z.array(ToegangRegel) });
export type ToegangOverzicht = z.infer<typeof ToegangOverzicht>;
