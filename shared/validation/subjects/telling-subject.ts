import { MAX_CHILDREN, sum } from '../../kernel/count.ts';
import { countedGroepen } from '../../afspraak/counted-groepen.ts';
import type { Domein, DomeinId } from '../../afspraak/domein.ts';
import { type Fase, type Groep, groepNames } from '../../afspraak/fase.ts';
import type { GroepTelling, Inzending } from '../../inzending/inzending.ts';
import type { LastYear } from '../../inzending/last-year.ts';
import { faseOf, type Locatie } from '../../uitvraag/locatie.ts';
import type { Uitvraag } from '../../uitvraag/uitvraag.ts';
import type { Place } from '../finding.ts';

/** The number of all children of a groep, as far as it can be read, beside its doelgroepkinderen. */
export interface GroepTotal {
  /** Key of the row of table Groepen: a groep, or the groepen of a merged row. */
  readonly row: string;
  readonly naam: string;
  readonly kinderen: number | undefined;
  readonly doelgroepkinderen: number;
}

/** What A rules look at: the counts as they are sent, whether they come from a form or from a payload. */
export interface TellingSubject {
  readonly fase: Fase;
  /** Groepen that the afspraak counts. */
  readonly asked: readonly Groep[];
  readonly domeinen: readonly Domein[];
  /** Number of doelgroepkinderen that the gemeente expects. */
  readonly verwacht: number | undefined;
  /** Undefined in a form that never heard of the year before. */
  readonly lastYear: LastYear | undefined;
  /** Children behind any figure that others see, by the afspraak. */
  readonly minChildren: number;
  /** "Wij hebben geen doelgroepkinderen." */
  readonly nulopgave: boolean;
  readonly totals: readonly GroepTotal[];
  /** As they are sent: small groepen merged. */
  readonly rows: readonly GroepTelling[];
  /** As they are mended: each groep apart, with what is sent of it. */
  readonly parts: readonly GroepTelling[];
  /** Doelgroepkinderen of the locatie, also those of whom something is still missing. */
  readonly doelgroepkinderen: number;
  /** Whether everything that was filled in is counted: otherwise nothing can be said yet about how counts look. */
  readonly complete: boolean;
  /** What a payload cannot say, as it has no list and no cells. */
  readonly inForm?: CountsInForm;
}

/** What is known of counts in the workbook alone. */
export interface CountsInForm {
  /** Cells of children of whom it is not said whether they followed VE. */
  readonly withoutDeelname: readonly { readonly groep: Groep; readonly place: Place }[];
  /** Cells of children who were not judged in a domein. */
  readonly notJudged: readonly { readonly groep: Groep; readonly domein: DomeinId; readonly place: Place }[];
  /** Cells for a typed count that hold something else. */
  readonly unreadable: readonly { readonly groep: string; readonly place: Place }[];
  /** Rows with typed counts that belong to no groep and domein. */
  readonly stray: readonly Place[];
  /** Which counts are sent, where typed counts and those of the list differ. */
  readonly differing: 'list' | 'typed' | undefined;
}

/** What the server knows of the sender. */
export interface Invitation {
  readonly uitvraag: Uitvraag;
  readonly locatie: Locatie;
  readonly verwacht?: number | undefined;
  readonly lastYear?: LastYear | undefined;
}

export const tellingenOfInzending = (
  { groepen, nulopgave }: Pick<Inzending, 'groepen' | 'nulopgave'>,
  { uitvraag, locatie, verwacht, lastYear }: Invitation,
): TellingSubject => ({
  fase: faseOf(locatie),
  asked: countedGroepen(uitvraag.afspraak, faseOf(locatie)),
  domeinen: uitvraag.afspraak.domeinen,
  verwacht,
  lastYear,
  minChildren: uitvraag.afspraak.publicatie.minChildren,
  nulopgave,
  totals: groepen.map((row) => ({
    row: row.groepen.join('+'),
    naam: nameOfRow(row),
    kinderen: row.kinderen <= MAX_CHILDREN * row.groepen.length ? row.kinderen : undefined,
    doelgroepkinderen: row.doelgroepkinderen,
  })),
  rows: groepen,
  parts: groepen,
  doelgroepkinderen: sum(groepen.map((row) => row.doelgroepkinderen)),
  complete: true,
});

/** How a sentence names the groepen of a row: 'Groep 1 en Groep 2'. */
export const nameOfRow = ({ groepen }: Pick<GroepTelling, 'groepen'>): string =>
  groepen.map((groep) => groepNames[groep]).join(' en ');
