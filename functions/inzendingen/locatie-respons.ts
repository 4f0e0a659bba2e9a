import * as z from 'zod/mini';
import { newsSoorten } from '../../shared/mail/mail-facts.ts';
import { AuditEvent } from '../audit/audit-chain.ts';
import { Inzending } from '../../shared/inzending/inzending.ts';
import { Beurt, Heropening, InzendingStatus, VersieRegel } from '../../shared/inzending/inzending-stand.ts';
import { GeenDeelname } from '../../shared/respons/deelname.ts';
import { Count } from '../../shared/kernel/count.ts';
import { IsoDateTime, Key, Uuid } from '../../shared/kernel/text.ts';

/** The version that counts, with its counts: all that a vaststelling reads of a locatie. */
export const Accepted = z.strictObject({
  versie: z.int().check(z.minimum(1)),
  inzendingId: Uuid,
  ontvangenOp: IsoDateTime,
  nulopgave: Inzending.shape.nulopgave,
  kindvolgsysteem: Inzending.shape.kindvolgsysteem,
  groeimethode: Inzending.shape.groeimethode,
  groepen: Inzending.shape.groepen,
});
export type Accepted = z.infer<typeof Accepted>;

/**
 * Whether this locatie may send, as of which versie of the uitvraag. Every step of the uitvraag rewrites it at
 * every locatie, so a sender who read the state before cannot write after it; no clock decides.
 */
export const Fence = z.strictObject({ open: z.boolean(), versie: z.int().check(z.minimum(1)) });
export type Fence = z.infer<typeof Fence>;

/** The version that was adopted in a release, kept when that is revised; without `inzendingId` there was none. */
const Adopted = z.strictObject({ release: z.int().check(z.minimum(1)), inzendingId: z.optional(Uuid) });

/** A mail to the coordinator that must still be written, and by whose doing: it goes with the state that it tells of. */
const DueBericht = z.strictObject({
  soort: z.enum(newsSoorten),
  /** The beurt by which it became so: once told, it is not told again. */
  beurt: Beurt,
  actor: z.string(),
  rol: AuditEvent.shape.rol,
});

/** State of one invited locatie in one uitvraag; it exists from opening on. */
export const LocatieRespons = z.strictObject({
  locatieId: Key,
  status: InzendingStatus,
  /** Newest version: 0 for none. */
  versie: z.int().check(z.minimum(0)),
  /** Id of the newest version. */
  inzendingId: z.optional(Uuid),
  ontvangenOp: z.optional(IsoDateTime),
  accepted: z.optional(Accepted),
  adopted: z.optional(Adopted),
  /** The same of releases before that, each once; a release that was adopted anew unchanged may be left out. */
  adoptedBefore: z.optional(z.array(Adopted)),
  /** Every version, oldest first; absent in a row of before they were listed. */
  versies: z.optional(z.array(VersieRegel)),
  /** How often something was done to it apart from sending; absent: never. */
  beurt: z.optional(Beurt),
  heropening: z.optional(Heropening),
  bericht: z.optional(DueBericht),
  deelname: z.optional(GeenDeelname),
  verwacht: z.optional(Count),
  /** When what it sent was taken away. */
  gewist: z.optional(IsoDateTime),
  fence: Fence,
});
export type LocatieRespons = z.infer<typeof LocatieRespons>;
