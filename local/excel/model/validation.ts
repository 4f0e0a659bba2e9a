import { type Box } from './box.ts';

/** Excel.BasicDataValidation and Excel.DateTimeDataValidation: formulas, numbers or dates as text. */
export interface ComparisonRule {
  operator: string;
  formula1: string | number;
  formula2?: string | number;
}

/** Excel.DataValidationRule: one member at most is present. */
export interface ValidationRule {
  list?: { inCellDropDown: boolean; source: string };
  wholeNumber?: ComparisonRule;
  decimal?: ComparisonRule;
  textLength?: ComparisonRule;
  date?: ComparisonRule;
  time?: ComparisonRule;
  custom?: { formula: string };
}

export interface ErrorAlert {
  showAlert: boolean;
  style: 'Stop' | 'Warning' | 'Information';
  title: string;
  message: string;
}

export interface Prompt {
  showPrompt: boolean;
  title: string;
  message: string;
}

/** The data validation of one rectangle; rectangles of one sheet never overlap. */
export interface Validation {
  box: Box;
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: ErrorAlert;
  prompt: Prompt;
}

export const newValidation = (box: Box): Validation => ({
  box: { ...box },
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
});

export const ruleKind = (rule: ValidationRule): keyof ValidationRule | null =>
  (Object.keys(rule)[0] as keyof ValidationRule | undefined) ?? null;
