import { fromLocalFormula } from '../formula/translate.ts';
import { parseFormula } from '../formula/parse.ts';
import { type Cell, type CellValue, maxTextLength } from './cell.ts';
import { isTextFormat } from './cell-style.ts';
import { coerceText } from './coercion.ts';
import { english } from './locale.ts';
import { type SheetModel } from './sheet-model.ts';
import { styleAt } from './style-of.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** Text that Excel takes for a formula but cannot read, or that is too long for a cell. */
export class UnreadableInput extends Error {}

export interface Place {
  workbook: WorkbookModel;
  sheet: SheetModel;
  row: number;
  column: number;
}

/**
 * From the keyboard and the clipboard (and through formulasLocal) text is read in the language of the user. Through the
 * API it is read as in the United States, wherever the user is: "the APIs use USA locale by default" (a maintainer in
 * OfficeDev/office-js issue 1559).
 */
export type FormulaLanguage = 'local' | 'file';

/** "Excel specifications and limits" (support.microsoft.com): length of formula contents. */
const maxFormulaLength = 8192;

type Content = Pick<Cell, 'value' | 'formula'> & { numberFormat?: string };

function formulaContent(text: string, place: Place, language: FormulaLanguage): Content {
  const file = language === 'local' ? fromLocalFormula(text, place.workbook.locale) : text;
  if (file === null || file.length > maxFormulaLength || !parseFormula(file)) throw new UnreadableInput(text);
  return { value: '', formula: file };
}

function textContent(text: string, place: Place, language: FormulaLanguage): Content {
  if (text.length > maxTextLength) throw new UnreadableInput(text.slice(0, 20));
  const { workbook } = place;
  const locale = language === 'local' ? workbook.locale : english;
  const coerced = coerceText(text, { locale, thisYear: workbook.now().getFullYear() });
  return coerced.kind === 'formula' ? formulaContent(coerced.text, place, language) : coerced;
}

function contentOf(value: CellValue, place: Place, language: FormulaLanguage): Content {
  const asText = isTextFormat(styleAt(place.sheet, place.row, place.column));
  if (asText) return { value: typeof value === 'number' ? String(value) : value };
  return typeof value === 'string' ? textContent(value, place, language) : { value };
}

/**
 * Puts a value into one cell the way Excel does when it is typed or written: coerced, unless the cell is in text
 * format. A date, percentage or currency gives a cell in General its format. It asks no permission and tells nobody.
 */
export function writeCell(place: Place, value: CellValue, language: FormulaLanguage): void {
  const { sheet, row, column } = place;
  const { numberFormat, ...content } = contentOf(value, place, language);
  const style = styleAt(sheet, row, column);
  const isGeneral = (style.numberFormat ?? 'General') === 'General';
  const newStyle = numberFormat !== undefined && isGeneral ? { ...style, numberFormat } : style;
  const hasStyle = Object.keys(newStyle).length > 0;
  if (content.value === '' && content.formula === undefined && !hasStyle) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, { ...content, ...(hasStyle ? { style: newStyle } : {}) });
}
