import * as z from 'zod/mini';
import { DomeinId } from '../afspraak/domein.ts';
import { Groep } from '../afspraak/fase.ts';
import { MAX_CHILDREN } from '../kernel/count.ts';
import { nameLine } from '../kernel/text.ts';
import { MAX_MERGED } from '../uitvraag/locatie.ts';
import { Schooljaar } from '../uitvraag/uitvraag.ts';
import { Groeimethode } from './kindvolgsysteem.ts';

/** Children of every locatie that became one. */
const Total = z.int().check(z.minimum(0), z.maximum(MAX_MERGED * 2 * MAX_CHILDREN));

/** Outcome of one domein in one year: children who grew enough and who did not, of all groepen of the fase together. */
const LastYearDomein = z.strictObject({
  domein: DomeinId,
  voldoende: Total,
  onvoldoende: Total,
});

/**
 * The same of one row that was sent: of one groep, or of two that were merged as one of them was small. A row of several
 * locaties that became one is their sum.
 */
const LastYearGroep = z.strictObject({
  groepen: z.array(Groep).check(z.minLength(1), z.maxLength(2)),
  /** All children, doelgroepkind or not. */
  kinderen: Total,
  doelgroepkinderen: Total,
  domeinen: z.array(LastYearDomein).check(z.minLength(1), z.maxLength(8)),
});
export type LastYearGroep = z.infer<typeof LastYearGroep>;

/** What a locatie sent for itself last year, as far as rules compare it. Where it was several locaties: their sum. */
const LastYearFigures = z.strictObject({
  /** Absent where nothing was judged, or where the locaties that it was did not agree. */
  groeimethode: z.optional(Groeimethode),
  doelgroepkinderen: Total,
  /** The domeinen that are asked this year. */
  domeinen: z.array(LastYearDomein).check(z.minLength(1), z.maxLength(8)),
  /** By groep, to stand beside what is filled in; absent in a form that learned its figures before these were told. */
  groepen: z.optional(z.array(LastYearGroep).check(z.maxLength(3))),
});
export type LastYearFigures = z.infer<typeof LastYearFigures>;

/**
 * What is known of a locatie in the uitvraag of the schooljaar before. That nobody said yet what it was called then
 * (`gevraagd`) is something else than that there was nothing (`eerste jaar`: the gemeente asked nothing; `nieuw`: the
 * locatie took no part; `elders`: it belonged to another organisatie, whose figures are not its own).
 */
export const LastYear = z.discriminatedUnion('koppeling', [
  z.strictObject({
    koppeling: z.literal('bekend'),
    schooljaar: Schooljaar,
    /** What the locatie was called then; several names where it was several. */
    naam: nameLine(MAX_MERGED * 125),
    /** Absent where nothing was received of it. */
    figures: z.optional(LastYearFigures),
  }),
  z.strictObject({ koppeling: z.literal('gevraagd'), schooljaar: Schooljaar }),
  z.strictObject({ koppeling: z.enum(['eerste jaar', 'nieuw', 'elders']) }),
]);
export type LastYear = z.infer<typeof LastYear>;

/** How things may stand between a locatie and what it was last year. */
export type Koppeling = LastYear['koppeling'];

/** The figures to compare with; undefined where there are none, or none are known yet. */
export const figuresOf = (lastYear: LastYear | undefined): LastYearFigures | undefined =>
  lastYear?.koppeling === 'bekend' ? lastYear.figures : undefined;

/** Whether there is more to learn of last year than a form knows: it never asked, or when less was told. */
export const isToBeLearned = (lastYear: LastYear | undefined): boolean =>
  lastYear === undefined || (figuresOf(lastYear) !== undefined && figuresOf(lastYear)?.groepen === undefined);

/** Whether somebody must say which locatie of last year this is, before years can be compared. */
export const asksKoppeling = (lastYear: LastYear | undefined): boolean => lastYear?.koppeling === 'gevraagd';
