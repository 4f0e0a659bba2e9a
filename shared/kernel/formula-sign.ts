/**
 * How a text begins that a spreadsheet may take for a formula: `=`, `+`, `-` or `@`, in any width, after nothing that is
 * seen. Tab and carriage return, which CWE-1236 names as well, are blanks here. Source of a regular expression with `u`.
 */
const blank = '[\\s\\p{Cf}]*';
const sign = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B]';
export const FORMULA_START = `${blank}${sign}`;

const formulaStart = new RegExp(`^${FORMULA_START}`, 'u');

export const startsLikeFormula = (text: string): boolean => formulaStart.test(text);
