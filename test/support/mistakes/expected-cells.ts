import { aantallenColumns } from '../../../shared/inzending/aantallen-columns.ts';
import { aantallenRows } from '../../../shared/inzending/aantallen-rows.ts';
import { type Groep, groepNames } from '../../../shared/afspraak/fase.ts';
import { isTyped } from '../../../shared/inzending/bron.ts';
import type { Column } from '../../../shared/inzending/column.ts';
import { groepenIn } from '../../../shared/inzending/groepen-in.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { formulierEntries } from '../../../shared/inzending/formulier-rows.ts';
import { gegevensRows } from '../../../shared/inzending/gegevens-rows.ts';
import { groepenColumns } from '../../../shared/inzending/groepen-columns.ts';
import { kinderenColumns } from '../../../shared/inzending/kinderen-columns.ts';
import { withRowKeys } from '../../../shared/inzending/kind-regel.ts';
import { toelichtingColumns } from '../../../shared/inzending/toelichting-columns.ts';
import type { Finding, Place } from '../../../shared/validation/finding.ts';
import { typedPlace } from '../../../shared/validation/typed-place.ts';
import { formatAddress } from '../../../local/excel/model/address.ts';
import { cellBox } from '../../../local/excel/model/box.ts';
import { bodyBox } from '../../../local/excel/model/table-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { MistakenForm } from './mistaken-forms.ts';

/** A cell of a table, counted from its body; without a row it is the table as a whole. */
interface Spot {
  readonly table: string;
  readonly row: number | undefined;
  readonly column: number;
}

/**
 * Where the mistake of a finding stands, worked out from the form as it was filled in: its rows are in the order of the
 * form, so nothing of the add-in's own looking up is used. Undefined where a finding is about no cell.
 */
function spotOf(place: Place, mistaken: MistakenForm): Spot | undefined {
  const { form, context } = mistaken;
  const { table, row, column } = isTyped(form) ? typedPlace(place) : place;
  if (table === 'Verzending' || table === 'Formulier') return spotBesides(place);
  if (table === 'Groepen' && isOfTheList(column, groepenColumns(listShapeOf(context))))
    return ofFirstChild(row ?? '', column, mistaken);
  const { keys, columns } = layoutOf(table, mistaken);
  // Of merged groepen the first: `groep1+groep2` and `groep1+groep2.taal`.
  const key = table === 'Kinderen' ? row : row?.replace(/\+\w+/, '');
  return {
    table,
    row: key === undefined ? undefined : known(keys.indexOf(key)),
    column: at(columns, column),
  };
}

interface Layout {
  /** Of the rows, in order, as findings name them. */
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
}

function layoutOf(table: Place['table'], { form, context }: MistakenForm): Layout {
  const shape = listShapeOf(context);
  const { domeinen } = shape;
  if (table === 'Kinderen')
    return { keys: withRowKeys(form.kinderen).map(({ rowKey }) => rowKey), columns: kinderenColumns(shape) };
  if (table === 'Aantallen')
    return { keys: aantallenRows(shape).map(({ key }) => key), columns: aantallenColumns };
  if (table === 'Toelichting')
    return { keys: domeinen.map(({ domein }) => domein), columns: toelichtingColumns(domeinen) };
  return { keys: groepenIn(shape), columns: groepenColumns(shape) };
}

/** Counts of a groep that come from the list are shown at its first child. */
function ofFirstChild(row: string, column: string | undefined, { form, context }: MistakenForm): Spot {
  const groepen = row.split('+').map((groep) => groepNames[groep as Groep]);
  const first = form.kinderen.findIndex(({ groep }) => groepen.includes(groep));
  return { table: 'Kinderen', row: known(first), column: at(kinderenColumns(listShapeOf(context)), column) };
}

const known = (index: number) => (index < 0 ? undefined : index);
const at = (columns: readonly Column[], id: string | undefined) =>
  Math.max(
    0,
    columns.findIndex((column) => column.id === id),
  );
const isOfTheList = (column: string | undefined, own: readonly Column[]) =>
  column !== undefined && !own.some(({ id }) => id === column);

/** Of what is asked on Start and on Groepen, or is fixed on Gegevens. Sending has no cell. */
function spotBesides({ table, row: key = '' }: Place): Spot | undefined {
  if (table === 'Verzending') return undefined;
  const asked = formulierEntries.findIndex((entry) => entry.key === key);
  if (asked >= 0) return { table: 'Formulier', row: asked, column: 1 };
  if (key === 'bron') return { table: 'Bron', row: 0, column: 0 };
  const fixed = gegevensRows.findIndex((gegeven) => gegeven.key === key || gegeven.key.endsWith(`.${key}`));
  return fixed < 0 ? undefined : { table: 'Gegevens', row: fixed, column: 1 };
}

/** A cell as a user names it: 'Kinderen!C7'. */
function nameOf(workbook: WorkbookModel, { table, row, column }: Spot): string {
  const found = findTable(workbook, table);
  if (found === undefined) throw new Error(`The form has no table ${table}.`);
  const body = bodyBox(found.table);
  // Of a table as a whole its first cell.
  const at =
    row === undefined ? cellBox(body.row, body.column) : cellBox(body.row + row, body.column + column);
  return `${found.sheet.name}!${formatAddress(at)}`;
}

export interface ExpectedCells {
  /** Where one comes by walking through the findings, each cell once, sorted. */
  readonly visited: readonly string[];
  /** The cells that carry the mark, sorted. */
  readonly marked: readonly string[];
}

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

export function expectedCells(workbook: WorkbookModel, mistaken: MistakenForm): ExpectedCells {
  const spots = (findings: readonly Finding[]) =>
    findings.flatMap(({ place }) => spotOf(place, mistaken) ?? []);
  const names = (found: readonly Spot[]) => sorted(found.map((spot) => nameOf(workbook, spot)));
  const serious = mistaken.findings.filter(({ severity }) => severity !== 'informatie');
  return {
    visited: names(spots(mistaken.findings)),
    marked: names(spots(serious).flatMap((spot) => marksOf(spot, mistaken))),
  };
}

/**
 * A mark follows the code of a child, the groep or the question beside the cell: so children with one code are both
 * marked. A table as a whole has none.
 */
function marksOf(spot: Spot, { form: { kinderen } }: MistakenForm): readonly Spot[] {
  if (spot.row === undefined) return [];
  if (spot.table !== 'Kinderen') return [spot];
  const code = kinderen[spot.row]?.code.toLowerCase();
  return kinderen.flatMap((kind, row) => (kind.code.toLowerCase() === code ? [{ ...spot, row }] : []));
}
