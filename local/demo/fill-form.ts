import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { bronEntry } from '../../shared/inzending/bron.ts';
import type { Column } from '../../shared/inzending/column.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { Form } from '../../shared/inzending/form.ts';
import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import {
  hulpColumn,
  kinderenColumns,
  type ListShape,
  oordeelColumn,
} from '../../shared/inzending/kinderen-columns.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import { readGegevens } from '../../shared/inzending/read-gegevens.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import type { WorkbookModel } from '../excel/model/workbook-model.ts';
import { paste } from '../excel/user/paste.ts';
import { addressIn, enter, rowsOf } from './table-in-model.ts';

type Texts = Readonly<Record<string, string>>;

/**
 * Fills a form workbook as staff do, cell by cell through what a user can do in Excel. Child rows come in the order
 * of the table, from its first row on; empty texts are not typed.
 */
export function fillForm(workbook: WorkbookModel, form: Form): void {
  const shape = shapeIn(workbook);
  fillFormulier(workbook, form);
  form.kinderen.forEach((kind, row) =>
    fillRow(workbook, 'Kinderen', kinderenColumns(shape), row, textsOf(kind)),
  );
  fillCounts(workbook, form, shape);
  for (const { domein, ...texts } of form.toelichtingen) {
    const naam = shape.domeinen.find((one) => one.domein === domein)?.naam ?? domein;
    const row = rowWhere(workbook, 'Toelichting', 'Domein', naam);
    fillRow(workbook, 'Toelichting', toelichtingColumns(shape.domeinen), row, texts);
  }
}

/** Adds children from a row of the table on (from 0), by pasting a block as somebody with a long list does. */
export function pasteKinderen(workbook: WorkbookModel, kinderen: readonly KindRegel[], row: number): void {
  if (kinderen.length === 0) return;
  const columns = kinderenColumns(shapeIn(workbook));
  const [first] = columns;
  if (first === undefined) throw new Error('The child list has no columns.');
  const grid = kinderen.map(textsOf).map((texts) => columns.map(({ id }) => texts[id] ?? ''));
  const { sheet, address } = addressIn(workbook, 'Kinderen', { row, heading: first.heading });
  const { refused } = paste({ workbook, sheet }, address, grid);
  if (refused !== null) throw new Error(`${address} of Kinderen takes nothing: ${refused.message}`);
}

/** Sheet Groepen: all children of each groep, and typed counts where there are any. */
function fillCounts(workbook: WorkbookModel, form: Form, shape: ListShape): void {
  if (form.bron !== undefined) {
    enter(workbook, 'Bron', { row: 0, heading: bronEntry.label, text: form.bron });
  }
  for (const { groep, ...texts } of form.groepen) {
    const row = rowWhere(workbook, 'Groepen', 'Groep', groep);
    fillRow(workbook, 'Groepen', groepenColumns(shape), row, texts);
  }
  for (const { regel, aantallen } of form.aantallen ?? []) {
    const row = rowWhere(workbook, 'Aantallen', 'Groep en domein', regel);
    fillRow(workbook, 'Aantallen', aantallenColumns, row, aantallen);
  }
}

/** What the sheet Gegevens says that the form is about. */
export function shapeIn(workbook: WorkbookModel): ListShape {
  const rows = rowsOf(workbook, 'Gegevens');
  const read = readGegevens(
    rows.map((row) => ({ label: String(row['Onderdeel'] ?? ''), value: row['Gegeven'] ?? '' })),
  );
  if ('missing' in read) throw new Error(`The form misses ${read.missing.join(', ')}.`);
  return listShapeOf(read.context);
}

function fillFormulier(workbook: WorkbookModel, form: Form): void {
  for (const { key, label } of formulierEntries) {
    if (form[key] === '') continue;
    const row = rowWhere(workbook, 'Formulier', 'Onderdeel', label);
    enter(workbook, 'Formulier', { row, heading: 'Antwoord', text: form[key] });
  }
}

function rowWhere(workbook: WorkbookModel, table: string, heading: string, text: string): number {
  const row = rowsOf(workbook, table).findIndex((one) => one[heading] === text);
  if (row < 0) throw new Error(`There is no row ${text} in ${table}.`);
  return row;
}

function fillRow(
  workbook: WorkbookModel,
  table: string,
  columns: readonly Column[],
  ...[row, texts]: [row: number, texts: Texts]
): void {
  for (const { id, heading } of columns) {
    const text = texts[id] ?? '';
    if (text !== '') enter(workbook, table, { row, heading, text });
  }
}

const textsOf = ({ oordelen, hulp, ...single }: KindRegel): Texts => ({
  ...single,
  ...Object.fromEntries(Object.entries(oordelen).map(([domein, text]) => [oordeelColumn(domein), text])),
  ...Object.fromEntries(Object.entries(hulp).map(([domein, text]) => [hulpColumn(domein), text])),
});
