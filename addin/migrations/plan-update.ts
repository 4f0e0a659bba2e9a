import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { SJABLOONVERSIE } from '../../shared/inzending/sjabloonversie.ts';
import type { Survey } from '../excel/workbook.ts';
import type { Candidate } from '../finder/find-candidates.ts';
import { freeNamed } from '../repair/free-name.ts';
import type { RepairStep } from '../repair/repair-step.ts';
import { formSheets } from '../sheets/form-sheets.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import type { MovedCell, OwnText } from './migration.ts';
import { migrationsFrom } from './migrations.ts';

/** What must be done to bring a whole form of an older version up to this one. */
export interface UpdatePlan {
  readonly steps: readonly RepairStep[];
  /** What is new, for the user. */
  readonly news: readonly string[];
}

/** What the form is about once it is done. */
export const updated = (context: FormContext): FormContext => ({
  ...context,
  sjabloonversie: SJABLOONVERSIE,
});

/**
 * Every row stays where it is: columns come at the right, tables below or beside, and what the add-in draws itself is
 * drawn anew.
 * @param found where the tables of the form stand now
 * @param own the sheets of the add-in itself as they must become
 */
export function planUpdate(
  { contents, book }: Survey,
  found: ReadonlyMap<string, Candidate>,
  before: FormContext,
  own: readonly SheetModel[],
): UpdatePlan {
  const context = updated(before);
  const shape = listShapeOf(context);
  const chain = migrationsFrom(before.sjabloonversie);
  const columns = chain
    .flatMap((migration) => migration.columns(shape))
    .flatMap(({ table, headings }): readonly RepairStep[] => {
      const known = contents.tables.get(table);
      return headings
        .filter((heading) => known !== undefined && !known.header.includes(heading))
        .map((heading) => ({ kind: 'column', table, sheet: known?.sheet ?? '', heading }));
    });
  const tables = chain
    .flatMap((migration): readonly string[] => migration.tables)
    .filter((table) => !contents.tables.has(table))
    .flatMap((table) => placeOf(table, formSheets(context, ''), found));
  const outdated = chain
    .flatMap((migration) => migration.outdated(before))
    .flatMap((own): readonly RepairStep[] => outdatedIn(book, found, own));
  const moved = chain
    .flatMap((migration) => migration.moved)
    .flatMap((cell): readonly RepairStep[] => movedIn(book, cell));
  const sheets = own.map((model): RepairStep => ({
    ...{ kind: 'sheet', loses: false },
    model: contents.tables.has(model.tables[0].name) ? model : freeNamed(model, book),
  }));
  return {
    news: chain.flatMap(({ news }) => news),
    steps: [...outdated, ...moved, ...columns, ...tables, ...sheets],
  };
}

/** What somebody wrote in its place stays. */
function outdatedIn(
  { sheets }: Survey['book'],
  found: ReadonlyMap<string, Candidate>,
  { table, row, column, text }: OwnText,
): readonly RepairStep[] {
  const sheet = sheets.find(({ name }) => name === found.get(table)?.sheet);
  return sheet?.cells.at(row, column) === text ? [{ kind: 'outdated', sheet: sheet.name, row, column }] : [];
}

/** Where somebody wrote in the place that it should get, it stays where it is. */
function movedIn({ sheets, names }: Survey['book'], { name, from, to }: MovedCell): readonly RepairStep[] {
  const known = names.get(name);
  const sheet = sheets.find((one) => one.name === known?.sheet);
  const isThere = known?.area.row === from.row && known.area.column === from.column;
  if (sheet === undefined || !isThere || sheet.cells.at(to.row, to.column) !== '') return [];
  return [
    { kind: 'outdated', sheet: sheet.name, ...from },
    { kind: 'name', name, sheet: sheet.name, area: { ...to, rows: 1, columns: 1 } },
  ];
}

/** On the sheet where the tables stand that belong with it. */
function placeOf(
  table: string,
  models: readonly SheetModel[],
  found: ReadonlyMap<string, Candidate>,
): readonly RepairStep[] {
  const sheetModel = models.find(({ tables }) => tables.some(({ name }) => name === table));
  const model = sheetModel?.tables.find(({ name }) => name === table);
  const sheet = sheetModel?.tables.map(({ name }) => found.get(name)?.sheet).find((one) => one !== undefined);
  return model === undefined || sheet === undefined ? [] : [{ kind: 'empty', sheet, model, loses: false }];
}
