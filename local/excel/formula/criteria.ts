import { type Scalar } from './formula-value.ts';

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Text with ? and *, and ~ before either to mean it literally. */
function wildcard(text: string): RegExp {
  const body = [...text.matchAll(/~[?*~]|[?*]|[^?*~]+|~/g)].map(([part]) => {
    if (part === '?') return '.';
    if (part === '*') return '.*';
    return escapeRegExp(part.length === 2 && part.startsWith('~') ? part.slice(1) : part);
  });
  return new RegExp(`^${body.join('')}$`, 'is');
}

const comparisons: Record<string, (difference: number) => boolean> = {
  '=': (difference) => difference === 0,
  '<>': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '>': (difference) => difference > 0,
  '<=': (difference) => difference <= 0,
  '>=': (difference) => difference >= 0,
};

function matchNumber(operator: string, limit: number): (value: Scalar) => boolean {
  const holds = comparisons[operator];
  const matches = (value: Scalar) =>
    (typeof value === 'number' || (operator === '=' && typeof value === 'string' && value.trim() !== '')) &&
    Number.isFinite(Number(value)) &&
    holds?.(Number(value) - limit) === true;
  return operator === '<>' ? (value) => typeof value !== 'number' || value !== limit : matches;
}

function matchText(text: string, operator: string): (value: Scalar) => boolean {
  if (text === '') return (cell) => (cell === null || cell === '') === (operator === '=');
  const pattern = wildcard(text);
  const isText = (cell: Scalar) => typeof cell === 'string' && pattern.test(cell);
  return operator === '<>' ? (cell) => !isText(cell) : isText;
}

const isNumeric = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));

/** The test that COUNTIF and its kin make of their criterion ("COUNTIF function", support.microsoft.com). */
export function criterion(value: Scalar): (value: Scalar) => boolean {
  if (typeof value === 'number') return matchNumber('=', value);
  if (typeof value === 'boolean') return (cell) => cell === value;
  const [, operator = '=', text = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(value ?? '') ?? [];
  return isNumeric(text) ? matchNumber(operator, Number(text)) : matchText(text, operator);
}
