import { Fase, type Groep } from '../afspraak/fase.ts';
import type { ChosenRow } from '../publication/chosen-row.ts';
import { unitKey } from '../publication/publication-unit.ts';
import type { Gemeente } from '../uitvraag/gemeente.ts';
import type { Locatie, Organisatie } from '../uitvraag/locatie.ts';
import { byName } from './by-name.ts';
import type { Niveau } from './cijfer.ts';
import type { CountedUnit } from './counted-unit.ts';
import { rowNames } from './row-names.ts';

/** A row with its name and with what it is the sum of. */
export interface PublishedRow {
  readonly niveau: Niveau;
  /** Absent of the gemeente. */
  readonly fase?: Fase;
  readonly id: string;
  readonly naam: string;
  readonly members: readonly CountedUnit[];
}

/** Where the names of rows come from: everything that a row can be about is in it. */
export interface Named {
  readonly gemeente: Gemeente;
  readonly organisaties: readonly Organisatie[];
  readonly locaties: readonly Locatie[];
}

/**
 * The rows in the order in which they are read: the gemeente and the fasen, then of each fase its groepen, and its
 * organisaties and locaties by name, with what is left over of them last.
 */
export function publishedRows(
  rows: readonly ChosenRow[],
  units: readonly CountedUnit[],
  named: Named,
): readonly PublishedRow[] {
  const byKey = new Map(units.map((unit) => [unitKey(unit), unit]));
  return rows
    .map((row): PublishedRow => {
      const members = row.units.flatMap((key) => byKey.get(key) ?? []);
      const { gemeentecode, naam } = named.gemeente;
      if (row.niveau === 'gemeente') return { niveau: 'gemeente', id: gemeentecode, naam, members };
      const { niveau, fase, id } = row;
      return { niveau, fase, id, naam: nameOf(row, named), members };
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || byName<PublishedRow>(({ id }) => id)(a, b));
}

type RowOfFase = Exclude<ChosenRow, { readonly niveau: 'gemeente' }>;

function nameOf({ niveau, fase, id }: RowOfFase, { organisaties, locaties }: Named): string {
  const organisatie = () => organisaties.find(({ organisatieId }) => organisatieId === id)?.naam ?? id;
  const names: Readonly<Record<RowOfFase['niveau'], () => string>> = {
    fase: () => rowNames.fase(fase),
    groep: () => rowNames.groep(id as Groep),
    organisatie,
    'overige-organisaties': () => rowNames.otherOrganisaties,
    locatie: () => locaties.find(({ locatieId }) => locatieId === id)?.naam ?? id,
    'overige-locaties': () => rowNames.otherLocaties(organisatie()),
  };
  return names[niveau]();
}

/** `Overige` after what has a name; the locaties of both kinds after the organisaties. */
const order: readonly Niveau[] = [
  ...(['gemeente', 'fase', 'groep', 'organisatie', 'overige-organisaties'] as const),
  ...(['locatie', 'overige-locaties'] as const),
];

/** The totals of both fasen come before what is within either. */
function placeOf({ niveau, fase }: PublishedRow): number {
  const nth = order.indexOf(niveau);
  const ofFase = fase === undefined ? 0 : Fase.options.indexOf(fase);
  return nth < order.indexOf('groep') ? 10 * nth + ofFase : 100 * (1 + ofFase) + 10 * nth;
}
