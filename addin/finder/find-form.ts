import type { FormContext } from '../../shared/inzending/form.ts';
import { gegevensRows } from '../../shared/inzending/gegevens-rows.ts';
import type { LabeledCell } from '../../shared/inzending/labeled-cell.ts';
import { readGegevens } from '../../shared/inzending/read-gegevens.ts';
import { formTables, tableNames } from '../sheets/names.ts';
import type { Area } from '../sheets/sheet-model.ts';
import { anchorOf } from './anchors.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { matchHeadings } from './match-headings.ts';
import type { SeenBook } from './seen-book.ts';
import { soughtGegevens, type SoughtTable, soughtTables } from './sought-tables.ts';

/**
 * Tables that hold what nobody else has: they are looked for. The others are drawn anew by the add-in, and a copy of
 * one of those is no reason to ask anything.
 */
const foundAgain: readonly string[] = [
  ...formTables,
  tableNames.stappen,
  tableNames.bron,
  tableNames.aantallen,
  tableNames.ontvangst,
  tableNames.ontvangenAantallen,
];

/** What of a form is in a workbook, wherever it stands and whatever it is called. */
export interface FoundForm {
  /** By the name that the table should have; those that have it still among them. */
  readonly found: ReadonlyMap<string, Candidate>;
  /** Tables for which there is more than one place. */
  readonly doubtful: ReadonlyMap<string, readonly Candidate[]>;
  /** What the form is about; absent where its facts cannot be read. */
  readonly context: FormContext | undefined;
  /** The facts as far as they stand there. */
  readonly facts: readonly LabeledCell[];
}

/**
 * Looks for the tables that are not there by name. A table that is there is never looked for again, so a copy of its
 * sheet is not taken for the form.
 * @param known tables that are there by name, each where it stands
 * @param facts what the form is about, for a workbook that does not know it any more
 */
export function findForm(
  book: SeenBook,
  known: ReadonlyMap<string, Candidate>,
  facts?: FormContext,
): FoundForm {
  const found = new Map(known);
  const doubtful = new Map<string, readonly Candidate[]>();
  const seek = (sought: SoughtTable): void => {
    if (found.has(sought.name)) return;
    const candidates = notTaken(findCandidates(book, sought), [...found.values()]);
    const one = anchored(book, sought, candidates) ?? (candidates.length === 1 ? candidates[0] : undefined);
    if (one !== undefined) found.set(sought.name, one);
    else if (candidates.length > 1) doubtful.set(sought.name, candidates);
  };
  const sought = soughtGegevens(gegevensRows.map(({ label }) => label));
  if (facts === undefined || known.has(tableNames.gegevens)) seek(sought);
  const cells = labelsOf(book, found.get(tableNames.gegevens), sought);
  const context = facts ?? contextOf(cells);
  if (context !== undefined)
    for (const one of soughtTables(context)) if (foundAgain.includes(one.name)) seek(one);
  for (const [name, candidates] of doubtful) {
    const [beside, ...others] = besideItsOwn(name, candidates, found);
    if (beside === undefined || others.length > 0) continue;
    found.set(name, beside);
    doubtful.delete(name);
  }
  return { found, doubtful, context, facts: cells };
}

/** Tables that stand together on one sheet of every form. */
const together: readonly (readonly string[])[] = [
  [tableNames.formulier, tableNames.stappen],
  [tableNames.groepen, tableNames.bron, tableNames.aantallen],
  [tableNames.ontvangst, tableNames.ontvangenAantallen],
];

/** Of several places those on the sheet where the tables stand that belong with it. */
function besideItsOwn(
  name: string,
  candidates: readonly Candidate[],
  found: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  const family = together.find((names) => names.includes(name)) ?? [];
  const sheets = new Set(family.flatMap((one) => found.get(one)?.sheet ?? []));
  return candidates.filter(({ sheet }) => sheets.has(sheet));
}

function contextOf(cells: readonly LabeledCell[]): FormContext | undefined {
  const read = readGegevens(cells);
  return 'missing' in read ? undefined : read.context;
}

const notTaken = (candidates: readonly Candidate[], taken: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ sheet, area }) =>
    taken.every((one) => one.sheet !== sheet || !overlap(one.area, area)),
  );

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The name that stands for a table in a file that was made without Excel says which of them it is. */
function anchored(
  { names }: SeenBook,
  { name }: SoughtTable,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const place = names.get(anchorOf(name));
  return candidates.find(
    ({ sheet, area }) =>
      sheet === place?.sheet && area.row === place.area.row && area.column === place.area.column,
  );
}

function labelsOf(
  { sheets }: SeenBook,
  table: Candidate | undefined,
  sought: SoughtTable,
): readonly LabeledCell[] {
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  if (table === undefined || sheet === undefined) return [];
  const { area } = table;
  const [label = area.column, value = area.column + 1] = matchHeadings(sheet.cells, area, sought).places;
  return Array.from({ length: area.rows - 1 }, (_, at) => ({
    label: String(sheet.cells.at(area.row + 1 + at, label)),
    value: sheet.cells.at(area.row + 1 + at, value),
  }));
}
