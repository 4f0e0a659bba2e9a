import * as z from 'zod/mini';
import { IsoDate, IsoDateTime, Key, prose, Uuid } from '../kernel/text.ts';

/** How a locatie stands in an uitvraag. */
export const InzendingStatus = z.enum([
  'uitgenodigd',
  'ingediend',
  'geaccepteerd',
  'nulopgave',
  'teruggegeven',
  'ingetrokken',
]);

/** A remark of the gemeente, or what a coordinator asks of it: words of several lines, never only spaces. */
export const Opmerking = prose(500).check(z.refine((text) => text.trim() !== ''));

/** What became of one version. The last that is `geaccepteerd` counts. */
export const VersieStand = z.enum(['geaccepteerd', 'teruggegeven', 'ingetrokken']);
export type VersieStand = z.infer<typeof VersieStand>;

const Versie = z.int().check(z.minimum(1), z.maximum(9999));

/** One version that was received, without what is in it. */
export const VersieRegel = z.strictObject({
  versie: Versie,
  inzendingId: Uuid,
  ontvangenOp: IsoDateTime,
  nulopgave: z.boolean(),
  stand: VersieStand,
  /** Why the gemeente gave it back, as long as it does. */
  opmerking: z.optional(Opmerking),
});
export type VersieRegel = z.infer<typeof VersieRegel>;

/** Sending after closing, for one locatie: asked by its coordinator, and what the gemeente said of it. */
export const Heropening = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('gevraagd'), reden: Opmerking, gevraagdOp: IsoDateTime }),
  z.strictObject({
    status: z.literal('verleend'),
    /** Last day on which may be sent, in the Netherlands. */
    tot: IsoDate,
    /** Why it was asked; absent where the gemeente opened without being asked. */
    reden: z.optional(Opmerking),
  }),
  z.strictObject({ status: z.literal('geweigerd'), opmerking: Opmerking, reden: Opmerking }),
  /** The figures were adopted before it was answered, or before the locatie sent what it was allowed to. */
  z.strictObject({ status: z.literal('achterhaald'), reden: z.optional(Opmerking) }),
]);
export type Heropening = z.infer<typeof Heropening>;

/** How often something was done to what a locatie sent, apart from sending: who changes it names what it has seen. */
export const Beurt = z.int().check(z.minimum(0), z.maximum(99_999));

/** How one locatie stands: the same for the locatie and for the gemeente, and without any count. */
export const InzendingStand = z.strictObject({
  locatieId: Key,
  status: InzendingStatus,
  /** Newest version: 0 for none. */
  versie: z.int().check(z.minimum(0)),
  inzendingId: z.optional(Uuid),
  /** The version that counts; absent where none does. */
  counting: z.optional(Versie),
  beurt: Beurt,
  /** Whether the locatie may send now. */
  isOpen: z.boolean(),
  opmerking: z.optional(Opmerking),
  heropening: z.optional(Heropening),
});
export type InzendingStand = z.infer<typeof InzendingStand>;
