import { type Groep, groepNames } from '../../shared/afspraak/fase.ts';
import { isTyped } from '../../shared/inzending/bron.ts';
import { withRowKeys } from '../../shared/inzending/kind-regel.ts';
import type { Place } from '../../shared/validation/finding.ts';
import { typedPlace } from '../../shared/validation/typed-place.ts';
import type { TableCell } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import type { OpenForm, PlacesOfTable } from './open-form.ts';

/** A cell, or a column of a table as a whole where no row is meant. */
export type Spot = Omit<TableCell, 'row'> & { readonly row?: number };

/**
 * Where a place of a finding stands now, whatever was sorted, inserted or moved; undefined when it is gone. A row that
 * every form has is no child that left: where somebody deleted it, the table is what is left to go to.
 */
export function locate(place: Place, open: OpenForm): Spot | undefined {
  const names = isTyped(open.form) ? typedPlace(place) : place;
  return finders[names.table](names, open);
}

const ofGemeente = (): undefined => undefined;

const finders: Readonly<Record<Place['table'], (names: Place, open: OpenForm) => Spot | undefined>> = {
  Kinderen: (names, { kinderen }) => spotIn(tableNames.kinderen, names, kinderen),
  Groepen: spotInGroepen,
  // Of merged groepen the first one: there the user sees both.
  Aantallen: (names, { aantallen }) =>
    spotInFixed(tableNames.aantallen, { ...names, row: names.row?.replace(/\+\w+/, '') }, aantallen),
  Toelichting: (names, { toelichting }) => spotInFixed(tableNames.toelichting, names, toelichting),
  Formulier: spotInFormulier,
  Verzending: spotOfSending,
  // No form holds these.
  Afspraak: ofGemeente,
  Uitvraag: ofGemeente,
  Vaststelling: ofGemeente,
  Conclusies: ofGemeente,
};

interface Names {
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}

function spotIn(table: string, { row, column }: Names, { rows, columns }: PlacesOfTable): Spot | undefined {
  const at = { table, column: column === undefined ? 0 : (columns.get(column) ?? 0) };
  if (row === undefined) return at;
  const found = rows.get(row);
  return found === undefined ? undefined : { ...at, row: found };
}

const spotInFixed = (table: string, names: Names, places: PlacesOfTable): Spot | undefined =>
  spotIn(table, names, places) ?? spotIn(table, { column: names.column }, places);

/** What the user fills in stands on Start and Groepen, what is fixed on Gegevens. */
function spotInFormulier({ row }: Place, { formulier, bron, gegevens }: OpenForm): Spot | undefined {
  const names = { row, column: 'waarde' };
  return (
    spotIn(tableNames.formulier, names, formulier) ??
    spotIn(tableNames.bron, names, bron) ??
    spotIn(tableNames.gegevens, names, gegevens) ??
    spotIn(tableNames.formulier, {}, formulier)
  );
}

/** Sending has no cell of its own: what is counted where that is what is asked about, else the steps on Start. */
function spotOfSending({ row }: Place, open: OpenForm): Spot | undefined {
  const { seen } = open;
  if (row === 'nulopgave') return locate({ table: 'Kinderen' }, open);
  return seen.tables.has(tableNames.stappen) ? { table: tableNames.stappen, column: 0 } : undefined;
}

/**
 * Counts of a groep: `row` names one groep or, where a small one was merged, two. A column that the sheet Groepen
 * does not have is one of the child list, from which it was counted: the first child of the groep shows it.
 */
function spotInGroepen({ row, column }: Place, { form, groepen, kinderen }: OpenForm): Spot | undefined {
  const names = row?.split('+') ?? [];
  if (column === undefined || groepen.columns.has(column)) {
    return spotInFixed(tableNames.groepen, { row: names[0], column }, groepen);
  }
  const texts = names.map((groep) => groepNames[groep as Groep]);
  const first = withRowKeys(form.kinderen).find(({ kind }) => texts.includes(kind.groep));
  return spotIn(tableNames.kinderen, { row: first?.rowKey, column }, kinderen);
}
