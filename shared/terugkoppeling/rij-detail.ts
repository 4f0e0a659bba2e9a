import * as z from 'zod/mini';
import { DomeinId } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { Factor } from '../inzending/factor.ts';
import { Reden } from '../inzending/oordeel.ts';
import { prose } from '../kernel/text.ts';

const Count = z.int().check(z.minimum(0));

/** Of the children of one row in one domein: what more was sent than the outcome. */
const DomeinDetail = z.strictObject({
  domein: DomeinId,
  nietTeBeoordelen: Count,
  /** Absent where a locatie of the row is too small to send reasons. */
  redenen: z.optional(z.record(Reden, Count)),
  /** Children with too little growth, of whom so many get help; absent for the same reason. */
  ondersteuning: z.optional(z.strictObject({ onvoldoende: Count, geregeld: Count })),
});

/** How many children, judged in every domein, grew enough in all of them, in all but one, or in fewer. */
const Verdeling = z.strictObject({ aantal: Count, alle: Count, opEenNa: Count, minder: Count });

/**
 * What else is known of the children of a published row. `niveau`, `fase` and `id` name the row, which is there: no
 * row has details that has no figures. Rows of groepen have none; those of before may. A part exists for all rows of a fase or for none, as a part that lacks in one
 * row alone could be read off the others; `verdeling` may also be there for the totals of fase and gemeente alone.
 */
export const RijDetail = z.strictObject({
  niveau: z.enum([
    'gemeente',
    'fase',
    'groep',
    'organisatie',
    'overige-organisaties',
    'locatie',
    'overige-locaties',
  ]),
  fase: z.optional(Fase),
  id: z.string().check(z.maxLength(80)),
  /** All children of the groepen, and the doelgroepkinderen among them. */
  kinderen: Count,
  doelgroepkinderen: Count,
  domeinen: z.array(DomeinDetail),
  verdeling: z.optional(Verdeling),
  /** Kleuters who followed VE before school, who did not, and of whom it is not known. */
  deelname: z.optional(z.strictObject({ ja: Count, nee: Count, onbekend: Count })),
});
export type RijDetail = z.infer<typeof RijDetail>;

/** How many locaties of a fase name a factor, all domeinen together: a fact about locaties, from three of them. */
export const FactorTelling = z.strictObject({
  fase: Fase,
  soort: z.enum(['bevorderend', 'belemmerend']),
  factor: Factor,
  locaties: z.int().check(z.minimum(3)),
});
export type FactorTelling = z.infer<typeof FactorTelling>;

/** What a locatie wrote and lets others read (`magDelen`), without its name. */
export const Voorbeeld = z.strictObject({ fase: Fase, domein: DomeinId, tekst: prose(1000) });
export type Voorbeeld = z.infer<typeof Voorbeeld>;
