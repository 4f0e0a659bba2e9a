import { bounding, cellBox, endColumn, endRow, includes } from '../../excel/model/box.ts';
import { readValue } from '../../excel/model/cell-value.ts';
import { cellText } from '../../excel/model/cell-text.ts';
import { displayText } from '../../excel/model/display-text.ts';
import { isLocked } from '../../excel/model/guard.ts';
import type { SheetModel } from '../../excel/model/sheet-model.ts';
import { styleAt, styleValue } from '../../excel/model/style-of.ts';
import { headings } from '../../excel/model/table-headings.ts';
import { validationAt } from '../../excel/model/validation-of.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import type { Place, SheetView } from './book.ts';
import type { CellView } from './cell-view.ts';
import { bordersOf, columnWidthOf, lookOf, rowHeightOf } from './look.ts';

/** The sheet in front of a workbook model, as the grid draws it. Good until the next change. */
export function viewSheet(workbook: WorkbookModel, sheet: SheetModel): SheetView {
  const used = usedExtent(sheet);
  const isEmpty = (row: number, column: number) => readValue(workbook, sheet, row, column) === '';
  return {
    id: sheet.id,
    name: sheet.name,
    showGridlines: sheet.showGridlines,
    frozen: sheet.freeze,
    used,
    selection: sheet.selection,
    columnWidth: (column) => columnWidthOf(sheet, column),
    rowHeight: (row) => rowHeightOf(sheet, row),
    isRowHidden: (row) => isHidden(sheet.rows.get(row)),
    isColumnHidden: (column) => isHidden(sheet.columns.get(column)),
    cell: (row, column) => {
      const view = viewCell(workbook, sheet, { row, column });
      const mayRun = view.text !== '' && !view.wrap && view.align === 'left';
      return mayRun ? { ...view, spill: spillOf(sheet, { row, column }, { used, isEmpty }) } : view;
    },
    editText: (place) => editText(workbook, sheet, place),
    choices: () => [],
    inputMessage: ({ row, column }) => {
      const { showPrompt, title, message } = validationAt(sheet, row, column)?.prompt ?? noPrompt;
      return showPrompt && (title !== '' || message !== '') ? { title, message } : undefined;
    },
    heading: ({ row, column }) => {
      const table = sheet.tables.find(({ box }) => includes(box, row, column));
      if (table?.showHeaders !== true || table.box.row === row) return undefined;
      return headings(workbook, sheet, table)[column - table.box.column];
    },
  };
}

const noPrompt = { showPrompt: false, title: '', message: '' };

const isHidden = (line: { readonly hidden: boolean; readonly filtered: boolean } | undefined) =>
  line !== undefined && (line.hidden || line.filtered);

function usedExtent(sheet: SheetModel): SheetView['used'] {
  const cells = sheet.cells.usedBox(
    ({ value, formula, style = {} }) =>
      value !== '' || formula !== undefined || style.fillColor !== undefined || style.borders !== undefined,
  );
  const box = sheet.tables.reduce((all, table) => (all ? bounding(all, table.box) : table.box), cells);
  const from = box ? bounding(box, cellBox(0, 0)) : cellBox(0, 0);
  return { rows: endRow(from), columns: endColumn(from) };
}

function viewCell(workbook: WorkbookModel, sheet: SheetModel, { row, column }: Place): CellView {
  const value = readValue(workbook, sheet, row, column);
  const style = styleAt(sheet, row, column);
  const list = validationAt(sheet, row, column)?.rule.list;
  return {
    text: cellText(workbook, sheet, row, column),
    editable: sheet.protection === null || !isLocked(sheet, row, column),
    hasChoices: list?.inCellDropDown === true,
    ...lookOf(style, value),
    ...bordersOf((r, c) => styleAt(sheet, r, c), row, column),
  };
}

/** Excel lets text run over empty neighbours, up to the first that holds something. */
function spillOf(
  sheet: SheetModel,
  { row, column }: Place,
  { used, isEmpty }: { used: SheetView['used']; isEmpty: (row: number, column: number) => boolean },
): number {
  const furthest = Math.max(used.columns + 8, column + 1);
  let width = columnWidthOf(sheet, column);
  for (let next = column + 1; next < furthest && isEmpty(row, next); next++)
    width += columnWidthOf(sheet, next);
  return width;
}

/** What the editor starts with: the formula, else the value as a person types it. */
function editText(workbook: WorkbookModel, sheet: SheetModel, { row, column }: Place): string {
  const cell = sheet.cells.get(row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? '';
  const format = styleValue(styleAt(sheet, row, column), 'numberFormat');
  const asShown = typeof value === 'number' && /[%ymdh]/.test(format);
  return displayText(value, asShown ? format : 'General', workbook.locale);
}
