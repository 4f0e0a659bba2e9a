import { fromSerial, toSerial } from '../model/date-serial.ts';
import { type Node } from './ast.ts';
import { type Evaluator, type FormulaFunction } from './evaluator.ts';
import { FormulaFailure, toNumber } from './formula-value.ts';

const number = (evaluator: Evaluator, node: Node | undefined) => toNumber(evaluator.scalar(node));

function round(evaluator: Evaluator, [value, digits]: Node[]): number {
  const scale = 10 ** number(evaluator, digits);
  const exact = number(evaluator, value);
  return (Math.sign(exact) * Math.round(Math.abs(exact) * scale)) / scale;
}

function remainder(evaluator: Evaluator, [value, divisor]: Node[]): number {
  const by = number(evaluator, divisor);
  if (by === 0) throw new FormulaFailure('#DIV/0!');
  const exact = number(evaluator, value);
  return exact - by * Math.floor(exact / by);
}

function date(evaluator: Evaluator, args: Node[]): number {
  const [year = 0, month = 0, day = 0] = args.map((node) => number(evaluator, node));
  const moment = new Date(Date.UTC(year, month - 1, day));
  const serial = toSerial(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  if (serial === null) throw new FormulaFailure('#NUM!');
  return serial;
}

function today(evaluator: Evaluator): number {
  const now = evaluator.place.workbook.now();
  return toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

export const numberFunctions: [string, FormulaFunction][] = [
  ['ABS', (evaluator, args) => Math.abs(number(evaluator, args[0]))],
  ['INT', (evaluator, args) => Math.floor(number(evaluator, args[0]))],
  ['ROUND', round],
  ['MOD', remainder],
  ['DATE', date],
  ['TODAY', today],
  ['YEAR', (evaluator, args) => fromSerial(number(evaluator, args[0])).year],
  ['MONTH', (evaluator, args) => fromSerial(number(evaluator, args[0])).month],
  ['DAY', (evaluator, args) => fromSerial(number(evaluator, args[0])).day],
];
