import { parseAddress } from '../model/address.ts';
import { type Node } from './ast.ts';
import { type Evaluator, type FormulaFunction } from './evaluator.ts';
import { type Area, FormulaFailure, toNumber, toText } from './formula-value.ts';

const text = (evaluator: Evaluator, node: Node | undefined) => toText(evaluator.scalar(node));
const number = (evaluator: Evaluator, node: Node | undefined, fallback: number) =>
  node ? toNumber(evaluator.scalar(node)) : fallback;

function middle(evaluator: Evaluator, [source, start, length]: Node[]): string {
  const from = number(evaluator, start, 1) - 1;
  if (from < 0) throw new FormulaFailure('#VALUE!');
  return text(evaluator, source).slice(from, from + number(evaluator, length, 0));
}

function right(evaluator: Evaluator, [source, length]: Node[]): string {
  const whole = text(evaluator, source);
  return whole.slice(Math.max(0, whole.length - number(evaluator, length, 1)));
}

function indirect(evaluator: Evaluator, args: Node[]): Area {
  const { workbook, sheet } = evaluator.place;
  const parsed = parseAddress(text(evaluator, args[0]));
  const on = parsed?.sheetName == null ? sheet : workbook.sheetByName(parsed.sheetName);
  if (!parsed || !on) throw new FormulaFailure('#REF!');
  return { sheet: on, box: parsed.box };
}

export const textFunctions: [string, FormulaFunction][] = [
  ['LEN', (evaluator, args) => text(evaluator, args[0]).length],
  ['TRIM', (evaluator, args) => text(evaluator, args[0]).trim().replace(/ +/g, ' ')],
  ['UPPER', (evaluator, args) => text(evaluator, args[0]).toUpperCase()],
  ['LOWER', (evaluator, args) => text(evaluator, args[0]).toLowerCase()],
  ['LEFT', (evaluator, args) => text(evaluator, args[0]).slice(0, number(evaluator, args[1], 1))],
  ['RIGHT', right],
  ['MID', middle],
  ['EXACT', (evaluator, args) => text(evaluator, args[0]) === text(evaluator, args[1])],
  ['CONCATENATE', (evaluator, args) => args.map((node) => text(evaluator, node)).join('')],
  ['VALUE', (evaluator, args) => toNumber(evaluator.scalar(args[0]))],
  ['HYPERLINK', (evaluator, args) => evaluator.scalar(args[1] ?? args[0])],
  ['INDIRECT', indirect],
];
