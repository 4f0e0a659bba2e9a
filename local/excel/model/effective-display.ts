import { evaluate } from '../formula/evaluate.ts';
import { type FormulaPlace } from '../formula/evaluator-place.ts';
import { compare, type Scalar } from '../formula/formula-value.ts';
import { includes } from './box.ts';
import { type CellValue, isErrorValue } from './cell.ts';
import { type CellStyle } from './cell-style.ts';
import { readScalar } from './cell-value.ts';
import { type CellValueRule, type ConditionalFormat, type TextRule } from './conditional-format.ts';
import { displayText } from './display-text.ts';
import { type SheetModel } from './sheet-model.ts';
import { styleAt, styleValue } from './style-of.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** What the user sees of a cell. */
export interface CellDisplay {
  value: CellValue;
  text: string;
  /** The format of the cell with the conditional formats laid over it. */
  style: CellStyle;
}

const comparisons: Record<string, (value: Scalar, a: Scalar, b: Scalar) => boolean> = {
  Between: (value, a, b) => compare(value, a) >= 0 && compare(value, b) <= 0,
  NotBetween: (value, a, b) => compare(value, a) < 0 || compare(value, b) > 0,
  EqualTo: (value, a) => compare(value, a) === 0,
  NotEqualTo: (value, a) => compare(value, a) !== 0,
  GreaterThan: (value, a) => compare(value, a) > 0,
  LessThan: (value, a) => compare(value, a) < 0,
  GreaterThanOrEqual: (value, a) => compare(value, a) >= 0,
  LessThanOrEqual: (value, a) => compare(value, a) <= 0,
};

function holdsFor(value: Scalar, rule: CellValueRule, place: FormulaPlace): boolean {
  const operand = (formula: string | undefined): Scalar =>
    formula === undefined ? null : evaluate(formula.startsWith('=') ? formula : `=${formula}`, place);
  const [a, b] = [operand(rule.formula1), operand(rule.formula2)];
  if (isErrorValue(value) || isErrorValue(a) || isErrorValue(b)) return false;
  return comparisons[rule.operator]?.(value, a, b) ?? false;
}

function textMatches(value: Scalar, rule: TextRule): boolean {
  const text = String(value ?? '').toLowerCase();
  const part = rule.text.toLowerCase();
  if (rule.operator === 'BeginsWith') return text.startsWith(part);
  if (rule.operator === 'EndsWith') return text.endsWith(part);
  return text.includes(part) === (rule.operator === 'Contains');
}

const isTruth = (value: Scalar) => value === true || (typeof value === 'number' && value !== 0);

function applies(format: ConditionalFormat, place: FormulaPlace, value: Scalar): boolean {
  if (format.cellValue) return holdsFor(value, format.cellValue, place);
  if (format.text) return textMatches(value, format.text);
  return format.custom !== undefined && isTruth(evaluate(format.custom.formula, place));
}

/**
 * The text and format of a cell as it is shown. "Use conditional formatting to highlight information"
 * (support.microsoft.com): of rules that hold, the first wins for each property; stopIfTrue ends the search.
 */
export function effectiveDisplay(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): CellDisplay {
  const value = readScalar(workbook, sheet, row, column);
  let style = styleAt(sheet, row, column);
  const overlays: CellStyle[] = [];
  for (const format of sheet.conditionalFormats) {
    const { box } = format;
    if (!includes(box, row, column)) continue;
    const by = { rows: row - box.row, columns: column - box.column };
    const read = (on: SheetModel, r: number, c: number) => readScalar(workbook, on, r, c);
    if (!applies(format, { workbook, sheet, row, column, by, read }, value)) continue;
    overlays.push(format.style);
    if (format.stopIfTrue) break;
  }
  for (const overlay of overlays.reverse()) {
    const borders = { ...style.borders, ...overlay.borders };
    style = { ...style, ...overlay, ...(Object.keys(borders).length > 0 ? { borders } : {}) };
  }
  const text = displayText(value ?? '', styleValue(style, 'numberFormat'), workbook.locale);
  return { value: value ?? '', text, style };
}
