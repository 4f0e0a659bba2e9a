import * as z from 'zod/mini';
import { Afspraak, AfspraakTekst } from '../afspraak/afspraak.ts';
import { Besproken, Ondertekeningen, Zaaknummer } from '../afspraak/afspraak-stand.ts';
import { fitsFase } from '../afspraak/streefpercentage.ts';
import { GroepTelling } from '../inzending/inzending.ts';
import { IsoDate } from '../kernel/text.ts';
import { Locatie } from '../uitvraag/locatie.ts';

const Versie = z.int().check(z.minimum(1), z.maximum(9999));
/** How often a versie was written; a writer names the one that was seen. */
const Revision = z.int().check(z.minimum(1));

/** One versie of an afspraak as it stands. */
export const AfspraakStand = z.strictObject({ afspraak: Afspraak, revision: Revision });
export type AfspraakStand = z.infer<typeof AfspraakStand>;

/** Every versie that the reader may see, each afspraak by itself and the oldest versie first. */
export const Afspraken = z.strictObject({ afspraken: z.array(AfspraakStand).check(z.maxLength(400)) });

/** The versies of one afspraak, the oldest first. */
export const AfspraakVersies = z.strictObject({ versies: z.array(AfspraakStand).check(z.maxLength(400)) });

/** Streefpercentages and fasen that contradict each other would be kept and never be used. */
const fitsTogether = ({ fasen, domeinen, streefpercentages }: AfspraakTekst): boolean =>
  streefpercentages.every(
    (one) =>
      fitsFase(one) && fasen.includes(one.fase) && domeinen.some(({ domein }) => domein === one.domein),
  );

/**
 * The text of a versie: a new one has revision 0. The versie after the last is a herijking, which says what it replaces;
 * the one that it replaces stays as it is.
 */
export const AfspraakVerzoek = z.strictObject({
  tekst: AfspraakTekst.check(z.refine(fitsTogether)),
  versie: Versie,
  revision: z.int().check(z.minimum(0)),
});
export type AfspraakVerzoek = z.infer<typeof AfspraakVerzoek>;

const seen = { versie: Versie, revision: Revision };

/** A step of one versie, with what is known of it from then on. */
export const AfspraakStap = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('concept'), ...seen }),
  z.strictObject({
    status: z.literal('besproken'),
    ...seen,
    besproken: Besproken.check(z.minLength(1)),
  }),
  z.strictObject({
    status: z.literal('vastgesteld'),
    ...seen,
    zaaknummer: Zaaknummer,
    vastgesteldOp: IsoDate,
  }),
  z.strictObject({
    status: z.literal('ondertekend'),
    ...seen,
    ondertekeningen: Ondertekeningen.check(z.minLength(1)),
  }),
  z.strictObject({ status: z.literal('actief'), ...seen }),
]);
export type AfspraakStap = z.infer<typeof AfspraakStap>;

/** Counts of one locatie that are published nowhere. */
export const LocatieAantallen = z.strictObject({
  locatie: Locatie,
  nulopgave: z.boolean(),
  groepen: z.array(GroepTelling),
  /** Version of the inzending that they come from. */
  versie: z.int(),
});
export type LocatieAantallen = z.infer<typeof LocatieAantallen>;
