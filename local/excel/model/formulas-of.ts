import { type ConditionalFormat } from './conditional-format.ts';
import { type SheetModel } from './sheet-model.ts';
import { type ComparisonRule, type ValidationRule } from './validation.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** Changes one formula; the sheet is the one it stands on (null: a name of the workbook). */
export type FormulaChange = (formula: string, sheet: SheetModel | null) => string;

const ifFormula = <T>(value: T, change: (formula: string) => string): T | string =>
  typeof value === 'string' && value.startsWith('=') ? change(value) : value;

function changeComparison(rule: ComparisonRule, change: (formula: string) => string): ComparisonRule {
  return {
    ...rule,
    formula1: ifFormula(rule.formula1, change),
    ...(rule.formula2 === undefined ? {} : { formula2: ifFormula(rule.formula2, change) }),
  };
}

function changeRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  if (rule.list) return { list: { ...rule.list, source: ifFormula(rule.list.source, change) } };
  if (rule.custom) return { custom: { formula: ifFormula(rule.custom.formula, change) } };
  const entries = Object.entries(rule) as [string, ComparisonRule][];
  return Object.fromEntries(entries.map(([kind, one]) => [kind, changeComparison(one, change)]));
}

function changeFormat(format: ConditionalFormat, change: (formula: string) => string): void {
  if (format.custom) format.custom = { formula: ifFormula(format.custom.formula, change) };
  if (!format.cellValue) return;
  const { formula1, formula2, operator } = format.cellValue;
  format.cellValue = {
    operator,
    formula1: ifFormula(formula1, change),
    ...(formula2 === undefined ? {} : { formula2: ifFormula(formula2, change) }),
  };
}

/** Changes every formula that stands on one sheet. */
export function changeSheetFormulas(sheet: SheetModel, change: (formula: string) => string): void {
  for (const { cell } of sheet.cells.entries())
    if (cell.formula !== undefined) cell.formula = change(cell.formula);
  sheet.validations = sheet.validations.map((one) => ({ ...one, rule: changeRule(one.rule, change) }));
  for (const format of sheet.conditionalFormats) changeFormat(format, change);
  for (const name of sheet.names) name.formula = change(name.formula);
}

/** Changes every formula of a workbook: in cells, validations, conditional formats and names. */
export function changeFormulas(workbook: WorkbookModel, change: FormulaChange): void {
  for (const sheet of workbook.sheets) changeSheetFormulas(sheet, (formula) => change(formula, sheet));
  for (const name of workbook.names) name.formula = change(name.formula, null);
}
