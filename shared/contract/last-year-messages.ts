import * as z from 'zod/mini';
import { Domein } from '../afspraak/domein.ts';
import { GegevenReden, Toelichting } from '../inzending/inzending.ts';
import { LastYear } from '../inzending/last-year.ts';
import { Locatie, MAX_MERGED, Voorheen } from '../uitvraag/locatie.ts';

/** What a locatie wrote last year about a domein that is asked this year, by its name of now. */
const FormerToelichting = z.strictObject({
  domein: Domein.shape.domein,
  naam: Domein.shape.naam,
  tekst: Toelichting.shape.tekst,
  watDoenWe: Toelichting.shape.watDoenWe,
});
export type FormerToelichting = z.infer<typeof FormerToelichting>;

/** A locatie of the own organisatie that was invited last year and is not this year. */
const Candidate = z.strictObject({ locatieId: Locatie.shape.locatieId, naam: Locatie.shape.naam });
export type Candidate = z.infer<typeof Candidate>;

/** The year before, for who answers for the locatie: what rules compare, and own words to use again. */
export const LastYearAnswer = z.strictObject({
  lastYear: LastYear,
  /** To choose from, also again after choosing; empty where the register says what the locatie was. */
  candidates: z.array(Candidate).check(z.maxLength(200)),
  /** Reasons that were given for warnings. */
  redenen: z.array(GegevenReden).check(z.maxLength(MAX_MERGED * 40)),
  toelichtingen: z.array(FormerToelichting).check(z.maxLength(MAX_MERGED * 8)),
});
export type LastYearAnswer = z.infer<typeof LastYearAnswer>;

/** Which locaties of last year this one was, as its coordinator says; none: it took no part. */
export const VoorheenVerzoek = z.strictObject({ voorheen: Voorheen });
