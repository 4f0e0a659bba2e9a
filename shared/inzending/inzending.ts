import * as z from 'zod/mini';
import { DomeinId } from '../afspraak/domein.ts';
import { Groep } from '../afspraak/fase.ts';
import { CountOfLocatie } from '../kernel/count.ts';
import { Key, line, nameLine, prose, Version } from '../kernel/text.ts';
import { Factor } from './factor.ts';
import { Groeimethode, Kindvolgsysteem, MAX_SYSTEM_NAME } from './kindvolgsysteem.ts';
import { Reden } from './oordeel.ts';

/** Two groepen may be one row, so any count of it may be as large as that of a locatie. */
const Aantal = CountOfLocatie;

const Judged = { domein: DomeinId, voldoende: Aantal, onvoldoende: Aantal, nietTeBeoordelen: Aantal };

/** Counts of one domein where the groep is too small for more than the outcome. */
const DomeinTellingBeperkt = z.strictObject(Judged);

/** Counts of one domein: outcome, reasons for not judging, and children with too little growth who get help. */
export const DomeinTelling = z.strictObject({
  ...Judged,
  redenen: z.record(Reden, Aantal),
  ondersteuning: Aantal,
});
export type DomeinTelling = z.infer<typeof DomeinTelling>;

/** Kleuters who followed VE before school, who did not, and of whom it is not known. */
export const Deelname = z.strictObject({ ja: Aantal, nee: Aantal, onbekend: Aantal });
export type Deelname = z.infer<typeof Deelname>;

/** `histogram[k]` children grew enough in exactly k domeinen; only children judged in every domein count. */
export const Combinatie = z.strictObject({
  volledig: Aantal,
  histogram: z.array(Aantal).check(z.maxLength(9)),
});
export type Combinatie = z.infer<typeof Combinatie>;

const Head = {
  /** The groepen added up in this row: one, or two where a small groep was merged with the other. */
  groepen: z.array(Groep).check(z.minLength(1), z.maxLength(2)),
  kinderen: Aantal,
  doelgroepkinderen: Aantal,
};

/** With 5 or more doelgroepkinderen: everything the afspraak asks. */
export const GroepTellingVolledig = z.strictObject({
  ...Head,
  omvang: z.literal('volledig'),
  domeinen: z.array(DomeinTelling).check(z.minLength(1), z.maxLength(8)),
  deelname: z.optional(Deelname),
  /** Absent where counts were typed: nobody can count it without a list. */
  combinatie: z.optional(Combinatie),
});
export type GroepTellingVolledig = z.infer<typeof GroepTellingVolledig>;

/** With 1 to 4 doelgroepkinderen at the whole locatie: the outcome per domein and nothing else. */
export const GroepTellingBeperkt = z.strictObject({
  ...Head,
  omvang: z.literal('beperkt'),
  domeinen: z.array(DomeinTellingBeperkt).check(z.minLength(1), z.maxLength(8)),
});
export type GroepTellingBeperkt = z.infer<typeof GroepTellingBeperkt>;

export const GroepTelling = z.discriminatedUnion('omvang', [GroepTellingVolledig, GroepTellingBeperkt]);
export type GroepTelling = z.infer<typeof GroepTelling>;

/** What the locatie says about one domein. `tekst` and `watDoenWe` hold at most 1000 characters. */
export const Toelichting = z.strictObject({
  domein: DomeinId,
  bevorderend: z.array(Factor).check(z.maxLength(5)),
  belemmerend: z.array(Factor).check(z.maxLength(5)),
  tekst: prose(1000),
  watDoenWe: prose(1000),
  magDelen: z.boolean(),
});
export type Toelichting = z.infer<typeof Toelichting>;

/** Why a warning that asks for a reason may stand. */
export const GegevenReden = z.strictObject({
  regel: z.string().check(z.regex(/^[A-Z]-\d{2}$/)),
  /** The place that was found, see `placeName`. */
  plaats: z.string().check(z.maxLength(60), z.regex(/^[a-zA-Z0-9+/. -]*$/)),
  tekst: line(300),
});
export type GegevenReden = z.infer<typeof GegevenReden>;

/**
 * What leaves the workbook: counts and the words of the sheet Toelichting, nothing else. Strict: an unknown
 * field is refused (rule U-08), so a kindcode, a row or a date of a child cannot travel along by accident.
 */
export const Inzending = z.strictObject({
  uitvraagId: Key,
  locatieId: Key,
  sjabloonversie: Version,
  schooljaar: z.string().check(z.regex(/^\d{4}-\d{4}$/)),
  /** The version of this locatie that the sender had seen: 0 for none. */
  vervangt: z.int().check(z.minimum(0), z.maximum(9999)),
  nulopgave: z.boolean(),
  /** Absent only with a nulopgave (rules L-03 and L-10). */
  kindvolgsysteem: z.optional(Kindvolgsysteem),
  kindvolgsysteemNaam: z.optional(nameLine(MAX_SYSTEM_NAME)),
  groeimethode: z.optional(Groeimethode),
  groepen: z.array(GroepTelling).check(z.maxLength(2)),
  toelichtingen: z.array(Toelichting).check(z.maxLength(8)),
  redenen: z.array(GegevenReden).check(z.maxLength(40)),
  /** "De gegevens zijn juist en volledig." */
  verklaring: z.boolean(),
});
export type Inzending = z.infer<typeof Inzending>;
