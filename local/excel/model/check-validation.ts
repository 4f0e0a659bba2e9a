import { evaluate, evaluateArea } from '../formula/evaluate.ts';
import { type FormulaPlace } from '../formula/evaluator-place.ts';
import { isArea, type Scalar } from '../formula/formula-value.ts';
import { hasAllColumns, hasAllRows, matrixOf } from './box.ts';
import { cellText } from './cell-text.ts';
import { readScalar } from './cell-value.ts';
import { toSerial } from './date-serial.ts';
import { type SheetModel } from './sheet-model.ts';
import { type ComparisonRule, type Validation } from './validation.ts';
import { validationAt } from './validation-of.ts';
import { type WorkbookModel } from './workbook-model.ts';
import { type Target } from './write-range.ts';

interface CellPlace {
  workbook: WorkbookModel;
  sheet: SheetModel;
  row: number;
  column: number;
}

/** The formulas of a rule are written for its first cell and move along with the others. */
function formulaPlace({ workbook, sheet, row, column }: CellPlace, { box }: Validation): FormulaPlace {
  return {
    workbook,
    sheet,
    row,
    column,
    by: { rows: row - box.row, columns: column - box.column },
    read: (on, r, c) => readScalar(workbook, on, r, c),
  };
}

function operand(formula: string | number | undefined, place: FormulaPlace): Scalar {
  if (typeof formula === 'number' || formula === undefined) return formula ?? null;
  if (formula.startsWith('=')) return evaluate(formula, place);
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(formula);
  if (date) return toSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  return Number(formula.replace(',', '.'));
}

const comparisons: Record<string, (value: number, a: number, b: number) => boolean> = {
  Between: (value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b),
  NotBetween: (value, a, b) => value < Math.min(a, b) || value > Math.max(a, b),
  EqualTo: (value, a) => value === a,
  NotEqualTo: (value, a) => value !== a,
  GreaterThan: (value, a) => value > a,
  LessThan: (value, a) => value < a,
  GreaterThanOrEqualTo: (value, a) => value >= a,
  LessThanOrEqualTo: (value, a) => value <= a,
};

function compares(value: number, rule: ComparisonRule, place: FormulaPlace): boolean {
  const [a, b] = [operand(rule.formula1, place), operand(rule.formula2, place)];
  const holds = comparisons[rule.operator];
  return typeof a === 'number' && (holds?.(value, a, typeof b === 'number' ? b : a) ?? false);
}

/** What a drop-down offers, as text; null when the validation is no list. */
export function listItems(cell: CellPlace, validation: Validation): string[] | null {
  const { list } = validation.rule;
  if (!list) return null;
  if (!list.source.startsWith('=')) return list.source.split(',').map((item) => item.trim());
  const area = evaluateArea(list.source, formulaPlace(cell, validation));
  if (!isArea(area)) return typeof area === 'string' ? [] : [String(area ?? '')];
  const { workbook } = cell;
  return matrixOf(area.box, (row, column) => cellText(workbook, area.sheet, row, column)).flat();
}

/** Text in an inline list must match to the letter; in a list of cells the case does not matter. */
function isInList(cell: CellPlace, validation: Validation): boolean {
  const items = listItems(cell, validation) ?? [];
  const text = cellText(cell.workbook, cell.sheet, cell.row, cell.column);
  if (!validation.rule.list?.source.startsWith('=')) return items.includes(text);
  return items.some((item) => item !== '' && item.toLowerCase() === text.toLowerCase());
}

const isTruth = (value: Scalar) => value === true || (typeof value === 'number' && value !== 0);

function keepsNumberRule({ rule }: Validation, value: number, place: FormulaPlace): boolean {
  if (rule.wholeNumber) return Number.isInteger(value) && compares(value, rule.wholeNumber, place);
  const comparison = rule.decimal ?? rule.date ?? rule.time;
  return comparison === undefined || compares(value, comparison, place);
}

function keepsRule(cell: CellPlace, validation: Validation, value: Scalar): boolean {
  const { rule } = validation;
  const place = formulaPlace(cell, validation);
  if (rule.list) return isInList(cell, validation);
  if (rule.custom) return isTruth(evaluate(rule.custom.formula, place));
  if (rule.textLength) return compares(String(value ?? '').length, rule.textLength, place);
  return typeof value === 'number' && keepsNumberRule(validation, value, place);
}

/**
 * Whether the cell, as it is now, keeps its validation. "Excel.DataValidation" and "Apply data validation to cells":
 * a blank is fine when blanks are ignored; the result of a custom formula that is an error is not.
 */
export function isValid(cell: CellPlace): boolean {
  const validation = validationAt(cell.sheet, cell.row, cell.column);
  if (!validation || Object.keys(validation.rule).length === 0) return true;
  const value = readScalar(cell.workbook, cell.sheet, cell.row, cell.column);
  if (value === null && validation.ignoreBlanks) return true;
  return keepsRule(cell, validation, value);
}

export function isValidByRule({ workbook, sheet, box }: Target): boolean | null {
  if (hasAllRows(box) || hasAllColumns(box)) return null;
  const answers = new Set(matrixOf(box, (row, column) => isValid({ workbook, sheet, row, column })).flat());
  return answers.size === 1 ? [...answers][0] === true : null;
}
