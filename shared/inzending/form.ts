import type { DomeinId } from '../afspraak/domein.ts';
import type { Locatie } from '../uitvraag/locatie.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import type { KindRegel } from './kind-regel.ts';
import type { LastYear } from './last-year.ts';

/**
 * What the sheet says about one groep beyond the child list; texts as typed. The optional cells are for who types all
 * counts; a workbook that was made before they existed does not have them.
 */
export interface GroepRegel {
  /** Text of the cell, such as 'Groep 1'. */
  readonly groep: string;
  /** Number of all children in the groep, doelgroepkind or not. */
  readonly kinderen: string;
  readonly doelgroepkinderen?: string;
  /** Kleuters who followed VE before school, who did not, and of whom it is not known. */
  readonly veJa?: string;
  readonly veNee?: string;
  readonly veOnbekend?: string;
}

/** One row of table Aantallen: typed counts of one domein in one groep; texts as typed. */
export interface AantallenRegel {
  /** Text of the first cell, such as 'Groep 1: Taal'. */
  readonly regel: string;
  /** By the id of the column. */
  readonly aantallen: Readonly<Record<string, string>>;
}

/** One row of the sheet Toelichting; texts as typed. */
export interface ToelichtingRegel {
  readonly domein: DomeinId;
  readonly bevorderend: string;
  readonly belemmerend: string;
  readonly tekst: string;
  readonly watDoenWe: string;
  readonly magDelen: string;
}

/** A cell in a column that the form does not have, in which something stands that may stand nowhere. */
export interface AddedCell {
  readonly table: 'Kinderen' | 'Groepen' | 'Aantallen' | 'Toelichting';
  /** Absent for a row in which nothing else stands. */
  readonly row?: string;
  readonly column: string;
  readonly text: string;
}

/** Sheets with a copy of the child list that says something else, and the sheet whose list counts. */
export interface CopiedLists {
  readonly sheet: string;
  readonly copies: readonly string[];
}

/** For whom and for what the workbook was made: fixed by *Nieuw formulier*, read back from the sheet Gegevens. */
export interface FormContext {
  readonly gemeenteNaam: string;
  readonly uitvraag: Uitvraag;
  readonly locatie: Locatie;
  /** Number of doelgroepkinderen that the gemeente expects; absent where it named none. */
  readonly verwacht?: number | undefined;
  /** What the server said of the year before; absent in a form that has not asked it yet. */
  readonly lastYear?: LastYear | undefined;
  readonly sjabloonversie: string;
}

/** Everything a partner workbook says, as text, before any rule has looked at it. */
export interface Form {
  readonly kindvolgsysteem: string;
  readonly kindvolgsysteemNaam: string;
  readonly groeimethode: string;
  /** Answer on where the counts come from; absent in a workbook that does not ask it. */
  readonly bron?: string;
  readonly groepen: readonly GroepRegel[];
  readonly aantallen?: readonly AantallenRegel[];
  readonly kinderen: readonly KindRegel[];
  readonly toelichtingen: readonly ToelichtingRegel[];
  /** Absent where there is none. */
  readonly added?: readonly AddedCell[];
  /** Absent where there is none. */
  readonly copied?: CopiedLists;
}
