import { readValue } from '../../excel/model/cell-value.ts';
import { listItems } from '../../excel/model/check-validation.ts';
import { displayText } from '../../excel/model/display-text.ts';
import { type CellDisplay, effectiveDisplay } from '../../excel/model/effective-display.ts';
import { isLocked } from '../../excel/model/guard.ts';
import type { SheetModel } from '../../excel/model/sheet-model.ts';
import { styleAt, styleValue } from '../../excel/model/style-of.ts';
import { validationAt } from '../../excel/model/validation-of.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { viewCharts } from '../charts/chart-view.ts';
import type { InputMessage, Place, SheetView } from './book.ts';
import type { CellView } from './cell-view.ts';
import { bordersOf, columnWidthOf, isHidden, lookOf, rowHeightOf } from './look.ts';
import { spillOf, usedExtent } from './sheet-extent.ts';
import { filterAt, headingAt, isInTable, textsOfColumn } from './table-view.ts';

/** The sheet in front of a workbook model, as the grid draws it. Good until the next change. */
export function viewSheet(workbook: WorkbookModel, sheet: SheetModel): SheetView {
  let extent: SheetView['used'] | undefined;
  const usedNow = () => (extent ??= usedExtent(sheet));
  const display = displaysOf(workbook, sheet);
  const isEmpty = (row: number, column: number) => readValue(workbook, sheet, row, column) === '';
  return {
    id: sheet.id,
    name: sheet.name,
    showGridlines: sheet.showGridlines,
    frozen: sheet.freeze,
    get used() {
      return usedNow();
    },
    selection: sheet.selection,
    columnWidth: (column) => columnWidthOf(sheet, column),
    rowHeight: (row) => rowHeightOf(sheet, row),
    isRowHidden: (row) => isHidden(sheet.rows.get(row)),
    isColumnHidden: (column) => isHidden(sheet.columns.get(column)),
    cell: (row, column) => {
      const filter = filterAt(workbook, sheet, { row, column });
      const view = { ...viewCell(display, sheet, { row, column }), ...(filter && { filter }) };
      const mayRun = view.text !== '' && !view.wrap && view.align === 'left';
      return mayRun
        ? { ...view, spill: spillOf(sheet, { row, column }, { used: usedNow(), isEmpty }) }
        : view;
    },
    editText: (place) => editText(workbook, sheet, place),
    choices: (place) => choicesAt(workbook, sheet, place),
    inputMessage: (place) => inputMessageAt(sheet, place),
    heading: (place) => headingAt(workbook, sheet, place),
    get charts() {
      return viewCharts(workbook, sheet);
    },
    filter: (place) => filterAt(workbook, sheet, place),
    isInTable: (place) => isInTable(sheet, place),
    suggestions: (place) => {
      const choices = choicesAt(workbook, sheet, place);
      return choices.length > 0 ? choices : textsOfColumn(workbook, sheet, place);
    },
  };
}

type DisplayAt = (row: number, column: number) => CellDisplay;

/** Each cell worked out once: the cells beside it ask for its lines too. */
function displaysOf(workbook: WorkbookModel, sheet: SheetModel): DisplayAt {
  const known = new Map<string, CellDisplay>();
  return (row, column) => {
    const key = `${row} ${column}`;
    const display = known.get(key) ?? effectiveDisplay(workbook, sheet, row, column);
    known.set(key, display);
    return display;
  };
}

function viewCell(display: DisplayAt, sheet: SheetModel, { row, column }: Place): CellView {
  const { value, text, style } = display(row, column);
  const linesAt = (r: number, c: number) => ({
    own: styleAt(sheet, r, c).borders,
    shown: display(r, c).style.borders,
  });
  return {
    text,
    editable: sheet.protection === null || !isLocked(sheet, row, column),
    hasChoices: validationAt(sheet, row, column)?.rule.list?.inCellDropDown === true,
    ...lookOf(style, value),
    ...bordersOf(linesAt, row, column),
  };
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

function choicesAt(workbook: WorkbookModel, sheet: SheetModel, { row, column }: Place): readonly string[] {
  const validation = validationAt(sheet, row, column);
  if (validation?.rule.list?.inCellDropDown !== true) return [];
  return (listItems({ workbook, sheet, row, column }, validation) ?? []).filter((item) => item !== '');
}

function inputMessageAt(sheet: SheetModel, { row, column }: Place): InputMessage | undefined {
  const prompt = validationAt(sheet, row, column)?.prompt;
  if (prompt?.showPrompt !== true || (prompt.title === '' && prompt.message === '')) return undefined;
  return { title: prompt.title, message: prompt.message };
}
