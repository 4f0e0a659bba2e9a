import { parseArgs, type ParseArgsConfig } from 'node:util';
import { texts } from './texts.ts';
import { UserError } from './user-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of a command; the strict reader of Node with its complaints in plain Dutch.
 * @throws UserError
 */
export function readOptions<T extends Options>(args: readonly string[], options: T) {
  const known = Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ');
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UserError(texts.strayText(token.value, known));
    if (token.kind === 'option') refuse(token, options, known);
  }
  return values as ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function refuse({ name, rawName, value }: OptionToken, options: Options, known: string): void {
  const option = options[name];
  if (option === undefined) throw new UserError(texts.unknownOption(rawName, known));
  if (option.type === 'boolean' && value !== undefined) throw new UserError(texts.noValue(rawName));
  const empty = value === undefined || value === '' || value.startsWith('--');
  if (option.type === 'string' && empty) throw new UserError(texts.valueMissing(rawName));
}

/** A whole number within bounds. */
export function wholeNumber(option: string, text: string, [low, high]: readonly [number, number]): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (number >= low && number <= high) return number;
  throw new UserError(texts.notWhole(option, low, high));
}
