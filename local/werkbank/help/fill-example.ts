import { tableNames } from '../../../addin/sheets/names.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../../shared/inzending/form.ts';
import { factorNames } from '../../../shared/inzending/factor.ts';
import { formulierEntries } from '../../../shared/inzending/formulier-rows.ts';
import { groeimethodeNames, kindvolgsysteemNames } from '../../../shared/inzending/kindvolgsysteem.ts';
import { readGegevens } from '../../../shared/inzending/read-gegevens.ts';
import { bodyBox } from '../../excel/model/table-model.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import type { Book, Place } from '../book/book.ts';
import { exampleTexts } from '../texts/help-texts.ts';
import { exampleKinderen } from './example-kinderen.ts';
import { readTable, type ReadTable } from './read-table.ts';

const cornerOf = ({ table }: ReadTable, column = 0): Place => ({
  row: bodyBox(table).row,
  column: table.box.column + column,
});

/** For whom the form in this workbook was made; nothing when there is no form, or one that is damaged. */
function contextOf(workbook: WorkbookModel): FormContext | undefined {
  const rows = readTable(workbook, tableNames.gegevens)?.rows ?? [];
  const read = readGegevens(rows.map(([label = '', value = '']) => ({ label: String(label), value })));
  return 'context' in read ? read.context : undefined;
}

/** Pastes the example children as a user does. Answers false when there is no form to paste them into. */
export function pasteExample(workbook: WorkbookModel, book: Book): boolean {
  const context = contextOf(workbook);
  const list = readTable(workbook, tableNames.kinderen);
  if (context === undefined || list === undefined) return false;
  book.activate(list.sheet.id);
  book.paste(cornerOf(list, 1), exampleKinderen(listShapeOf(context), context.uitvraag.peildatum));
  return true;
}

/** Fills in what the form asks besides the children. Answers false when there is no form. */
export function fillRest(workbook: WorkbookModel, book: Book): boolean {
  const formulier = readTable(workbook, tableNames.formulier);
  const groepen = readTable(workbook, tableNames.groepen);
  const toelichting = readTable(workbook, tableNames.toelichting);
  if (formulier === undefined || groepen === undefined || toelichting === undefined) return false;
  const before = book.tabs().find(({ active }) => active);
  fill(
    book,
    toelichting,
    1,
    toelichting.rows.map(() => toelichtingRow),
  );
  fill(
    book,
    groepen,
    1,
    groepen.rows.map((_row, nth) => [String(22 + nth)]),
  );
  fillEntries(book, formulier);
  if (before !== undefined) book.activate(before.id);
  return true;
}

const toelichtingRow = [
  factorNames.interactie,
  factorNames.aanwezigheid,
  exampleTexts.uitleg,
  exampleTexts.plan,
  'ja',
];

function fill(book: Book, found: ReadTable, column: number, rows: readonly (readonly string[])[]): void {
  book.activate(found.sheet.id);
  book.paste(cornerOf(found, column), rows);
}

const entries: Readonly<Record<string, string>> = {
  kindvolgsysteem: kindvolgsysteemNames.kijk,
  groeimethode: groeimethodeNames.professioneelOordeel,
};

function fillEntries(book: Book, formulier: ReadTable): void {
  book.activate(formulier.sheet.id);
  const { row, column } = cornerOf(formulier, 1);
  for (const [nth, [label]] of formulier.rows.entries()) {
    const entry = formulierEntries.find((one) => one.label === label);
    const text = entry === undefined ? undefined : entries[entry.key];
    if (text !== undefined) book.type({ row: row + nth, column }, text);
  }
}
