import * as z from 'zod/mini';
import { Ontvanger, RondeVerzoek } from '../../shared/contract/uitnodiging-messages.ts';
import { MailAddress } from '../../shared/kernel/mail-address.ts';
import { newsSoorten } from '../../shared/mail/mail-facts.ts';
import { IsoDateTime, Key, Uuid } from '../../shared/kernel/text.ts';
import { AuditEvent } from '../audit/audit-chain.ts';

/** Who does what nobody asked for at that moment. */
export const CLOCK = 'klok';

/**
 * One time that a gemeente asked for messages, and how far it is. It is written before its messages are, so that a
 * round that was broken off is found and gone on with. `plannen`: not every message is written yet.
 */
export const RondeRecord = z.strictObject({
  opdracht: Uuid,
  uitvraagId: Key,
  soort: z.enum(['uitnodiging', 'herinnering', ...newsSoorten]),
  /** Absent: everyone for whom it is meant. */
  ontvangers: RondeVerzoek.shape.ontvangers,
  moment: IsoDateTime,
  actor: AuditEvent.shape.actor,
  rol: AuditEvent.shape.rol,
  stap: z.enum(['plannen', 'versturen', 'klaar']),
});
export type RondeRecord = z.infer<typeof RondeRecord>;

/** A message of a round: to one address, about all places of one rol that have it. */
export const BerichtRecord = z.strictObject({
  opdracht: Uuid,
  /** Key within the round, made of rol and address: so one address gets one message. */
  berichtId: Key,
  uitvraagId: Key,
  soort: z.enum(['uitnodiging', 'verzoek', 'herinnering', ...newsSoorten]),
  rol: Ontvanger.shape.rol,
  scopes: z.array(Key).check(z.minLength(1)),
  adres: MailAddress,
  /** The uitnodiging whose link goes along. */
  uitnodigingId: z.optional(z.string()),
  /** `bezig`: handed over, and nobody knows yet how that ended. */
  status: z.enum(['wacht', 'bezig', 'verstuurd', 'niet-aangekomen', 'vervallen']),
  plannedAt: IsoDateTime,
  /** When it came in this status. */
  moment: IsoDateTime,
  /** How many times it was handed over. */
  attempts: z.int().check(z.minimum(0)),
  /** By which the mail service knows the last attempt. */
  sendId: z.optional(Uuid),
  /** Not to be tried again before this. */
  notBefore: z.optional(IsoDateTime),
});
export type BerichtRecord = z.infer<typeof BerichtRecord>;

/** Whether something must still be done for a message. */
export const isUnderWay = ({ status }: BerichtRecord): boolean => status === 'wacht' || status === 'bezig';
