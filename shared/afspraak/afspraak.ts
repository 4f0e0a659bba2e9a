import * as z from 'zod/mini';
import { Gemeentecode, IsoDate, Key, nameLine, prose } from '../kernel/text.ts';
import { AfspraakStatus, Besproken, Ondertekeningen, Zaaknummer } from './afspraak-stand.ts';
import { Domeinen } from './domeinen.ts';
import { Fase } from './fase.ts';
import { Publicatiebeleid } from './publicatiebeleid.ts';
import { Streefpercentages } from './streefpercentage.ts';

/** Who is counted: who is there on the peildatum, or also who left before it in the same schooljaar. */
export const Meegeteld = z.enum(['peildatum', 'schooljaar']);
export type Meegeteld = z.infer<typeof Meegeteld>;

/**
 * That the gemeente may look at the counts of one locatie that are not published: on what legal ground, and by which
 * assessment (DPIA). Absent: it may not, which is usual.
 */
const InzagePerLocatie = z.strictObject({ grondslag: prose(500), dpia: nameLine(120) });

/** Why a versie replaces an earlier one, and when the LEA talked about it. */
const Herijking = z.strictObject({
  vervangtVersie: z.int().check(z.minimum(1)),
  reden: prose(1000),
  leaDatum: z.optional(IsoDate),
});

/** What people agree on at the table: all that may be written over as long as it is not decided on. */
const agreed = {
  titel: nameLine(120),
  /** First date of the schooljaar from which it holds. */
  geldigVan: z.optional(IsoDate),
  /** Last date of the schooljaar up to which it holds. */
  geldigTot: IsoDate,
  /** The article that it rests on, where it is not the usual one. */
  wetsartikel: z.optional(nameLine(120)),
  doelgroepPeuter: prose(1000),
  doelgroepKleuter: prose(1000),
  /** Absent: who is there on the peildatum. */
  telling: z.optional(Meegeteld),
  /** Whether groep 1 is counted beside groep 2, where the law asks for the end of groep 2 alone. Absent: beside. */
  groep1: z.optional(z.enum(['ernaast', 'niet'])),
  groeibegrip: prose(1000),
  fasen: z.array(Fase).check(z.minLength(1), z.maxLength(2)),
  /** Locaties of these fasen that do not take part. A new locatie takes part by itself. */
  excludedLocaties: z.optional(z.array(Key).check(z.maxLength(200))),
  domeinen: Domeinen,
  streefpercentages: Streefpercentages,
  publicatie: Publicatiebeleid,
  inzage: z.optional(InzagePerLocatie),
  herijking: z.optional(Herijking),
};

/** The text of an afspraak, without what became of it. */
export const AfspraakTekst = z.strictObject(agreed);
export type AfspraakTekst = z.infer<typeof AfspraakTekst>;

/** What gemeente, organisaties and besturen agreed (artikel 160 WPO); a change is a new `versie`. */
export const Afspraak = z.strictObject({
  afspraakId: Key,
  versie: z.int().check(z.minimum(1)),
  gemeentecode: Gemeentecode,
  status: AfspraakStatus,
  ...agreed,
  besproken: z.optional(Besproken),
  zaaknummer: z.optional(Zaaknummer),
  vastgesteldOp: z.optional(IsoDate),
  ondertekeningen: z.optional(Ondertekeningen),
});
export type Afspraak = z.infer<typeof Afspraak>;
