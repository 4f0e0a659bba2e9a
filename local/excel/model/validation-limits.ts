import { parseFormula } from '../formula/parse.ts';
import { type Node } from '../formula/ast.ts';
import { formatAbsolute, quoteSheetName } from './address.ts';
import {
  type ComparisonRule,
  type ErrorAlert,
  type Prompt,
  ruleKind,
  type ValidationRule,
} from './validation.ts';
import { type Target } from './write-range.ts';

/** A validation that Excel refuses. */
export class ValidationRefused extends Error {}

/** "Create a drop-down list" and "Apply data validation to cells" (support.microsoft.com). */
const limits = {
  inlineList: 255,
  promptTitle: 32,
  promptMessage: 255,
  alertTitle: 32,
  alertMessage: 225,
};

function within(text: string, limit: number, what: string): void {
  if (text.length > limit) throw new ValidationRefused(`${what} is longer than ${limit} characters.`);
}

export function checkPrompt(prompt: Prompt): Prompt {
  within(prompt.title, limits.promptTitle, 'The title of the prompt');
  within(prompt.message, limits.promptMessage, 'The message of the prompt');
  return { showPrompt: prompt.showPrompt, title: prompt.title, message: prompt.message };
}

export function checkAlert(alert: ErrorAlert): ErrorAlert {
  within(alert.title, limits.alertTitle, 'The title of the alert');
  within(alert.message, limits.alertMessage, 'The message of the alert');
  return { showAlert: alert.showAlert, style: alert.style, title: alert.title, message: alert.message };
}

function hasStructured(node: Node): boolean {
  if (node.kind === 'structured') return true;
  if (node.kind === 'call') return node.args.some(hasStructured);
  if (node.kind === 'binary') return hasStructured(node.left) || hasStructured(node.right);
  return node.kind === 'unary' || node.kind === 'percent' ? hasStructured(node.operand) : false;
}

/** Structured references are for cells only; a name that stands for one may be used. */
export function checkFormula(formula: string): void {
  if (formula.length > 8192) throw new ValidationRefused('The formula is too long.');
  const node = parseFormula(formula);
  if (!node) throw new ValidationRefused(`Not a formula: ${formula}`);
  if (hasStructured(node)) throw new ValidationRefused('A structured reference cannot be used here.');
}

/** The source may be a Range, which then becomes its address. */
function checkList(
  list: { inCellDropDown?: boolean; source: unknown },
  addressOf: (source: unknown) => string | null,
) {
  const source = addressOf(list.source) ?? String(list.source);
  if (source.startsWith('=')) checkFormula(source);
  else within(source, limits.inlineList, 'The list');
  if (source === '' || source === '=') throw new ValidationRefused('The list is empty.');
  return { inCellDropDown: list.inCellDropDown ?? true, source };
}

const twoSided = (operator: string) => operator === 'Between' || operator === 'NotBetween';

function checkComparison(rule: ComparisonRule): ComparisonRule {
  if (twoSided(rule.operator) && (rule.formula2 === undefined || rule.formula2 === ''))
    throw new ValidationRefused('Between needs two values.');
  for (const formula of [rule.formula1, rule.formula2])
    if (typeof formula === 'string' && formula.startsWith('=')) checkFormula(formula);
  return rule;
}

/** An A1 address with a sheet, for what is given as cells. */
export const listAddress = ({ sheet, box }: Pick<Target, 'sheet' | 'box'>): string =>
  `=${quoteSheetName(sheet.name)}!${formatAbsolute(box)}`;

export function checkRule(
  rule: ValidationRule,
  addressOf: (source: unknown) => string | null = () => null,
): ValidationRule {
  const kind = ruleKind(rule);
  if (kind === null) return {};
  if (Object.keys(rule).length > 1) throw new ValidationRefused('A rule has one kind only.');
  if (rule.list) return { list: checkList(rule.list, addressOf) };
  if (rule.custom) {
    const formula = rule.custom.formula.startsWith('=') ? rule.custom.formula : `=${rule.custom.formula}`;
    checkFormula(formula);
    return { custom: { formula } };
  }
  const comparison = rule[kind] as ComparisonRule;
  return { [kind]: checkComparison(comparison) };
}
