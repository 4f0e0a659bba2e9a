import { type DataValidation, type DataValidationOperator, type Worksheet } from 'exceljs';
import { formatAddress } from '../model/address.ts';
import { toSerial } from '../model/date-serial.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type ComparisonRule, ruleKind, type Validation, type ValidationRule } from '../model/validation.ts';

/** ExcelJS keeps validations by range, but its types leave the collection out. */
interface WithValidations {
  dataValidations: { add: (range: string, validation: DataValidation) => void };
}

const operators: Record<string, DataValidationOperator> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const types = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'date',
} as const;

function formulaToXlsx(formula: string | number): string | number {
  if (typeof formula === 'number') return formula;
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(formula);
  if (date) return toSerial(Number(date[1]), Number(date[2]), Number(date[3])) ?? formula;
  return formula.replace(/^=/, '');
}

function comparisonToXlsx(kind: keyof typeof types, rule: ComparisonRule): DataValidation {
  const formulae = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(
    formulaToXlsx,
  );
  return { type: types[kind], operator: operators[rule.operator] ?? 'between', formulae };
}

function ruleToXlsx(rule: ValidationRule): DataValidation | null {
  const kind = ruleKind(rule);
  if (kind === null) return null;
  if (rule.list) {
    const { source } = rule.list;
    return {
      type: 'list',
      formulae: [source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`],
    };
  }
  if (rule.custom) return { type: 'custom', formulae: [rule.custom.formula.replace(/^=/, '')] };
  const comparison = rule[kind] as ComparisonRule;
  return comparisonToXlsx(kind as keyof typeof types, comparison);
}

const alertStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function common({ errorAlert, prompt, ignoreBlanks }: Validation): Omit<DataValidation, 'type' | 'formulae'> {
  return {
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: alertStyles[errorAlert.style],
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

/** A prompt without a rule is a validation of any value. */
const anyValue = { type: 'any', formulae: [] } as unknown as DataValidation;

export function validationsToXlsx(sheet: SheetModel, out: Worksheet): void {
  const { dataValidations } = out as unknown as WithValidations;
  for (const validation of sheet.validations)
    dataValidations.add(formatAddress(validation.box), {
      ...(ruleToXlsx(validation.rule) ?? anyValue),
      ...common(validation),
    });
}
