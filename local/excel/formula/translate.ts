import { type ExcelLocale } from '../model/locale.ts';
import { parseFormula } from './parse.ts';
import { tokenize, type Token } from './tokenize.ts';

const isTruth = (text: string, truth: string) => text.toUpperCase() === truth;

function toFile(token: Token, locale: ExcelLocale): string {
  const { kind, text } = token;
  if (kind === 'number') return text.replace(',', '.');
  if (kind === 'separator') return ',';
  if (kind === 'function') {
    const plain = text.replace(/^@/, '').toUpperCase();
    return locale.functionNames[plain] ?? plain;
  }
  if (kind === 'name' && isTruth(text, locale.trueText)) return 'TRUE';
  if (kind === 'name' && isTruth(text, locale.falseText)) return 'FALSE';
  return text;
}

/**
 * A formula as typed in the user's language, turned into that of the file; null when Excel would refuse it.
 * "Excel.Range formulasLocal" (`learn.microsoft.com/javascript/api/excel/excel.range`).
 */
export function fromLocalFormula(formula: string, locale: ExcelLocale): string | null {
  const tokens = tokenize(formula.slice(1), { decimal: locale.decimal, listSeparator: locale.listSeparator });
  if (!tokens) return null;
  const text = `=${tokens.map((token) => toFile(token, locale)).join('')}`;
  return parseFormula(text) ? text : null;
}

/** The same formula as the user sees it. */
export function toLocalFormula(formula: string, locale: ExcelLocale): string {
  const local = new Map(Object.entries(locale.functionNames).map(([name, inFile]) => [inFile, name]));
  const tokens = tokenize(formula.slice(1)) ?? [];
  const texts = tokens.map(({ kind, text }) => {
    if (kind === 'number') return text.replace('.', locale.decimal);
    if (kind === 'separator') return locale.listSeparator;
    return kind === 'function' ? (local.get(text.toUpperCase()) ?? text) : text;
  });
  return tokens.length === 0 ? formula : `=${texts.join('')}`;
}
