import { readOptions, wholeNumber } from '../terminal/read-options.ts';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './texts.ts';

export const DEFAULT_SIZE = 24;
const MAX_SIZE = 1000;
const MAX_YEARS = 3;
const MAX_SEED = 0x7fffffff;

/** What was asked of the demo. `size` absent: the usual number, or all locaties of the files. */
export interface DemoArguments {
  readonly out: string;
  readonly seed: number;
  readonly size: number | undefined;
  /** Schooljaren one after the other; 1: only the usual one. */
  readonly years: number;
  /** Files of DUO or LRK with the code of the gemeente in them; absent: an invented gemeente. */
  readonly register: { readonly files: readonly string[]; readonly gemeentecode: string } | undefined;
}

/** @throws UserError for what cannot be understood; 'help' where that is asked. */
export function readArguments(args: readonly string[]): DemoArguments | 'help' {
  const options = readOptions(args, {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string' },
    years: { type: 'string', default: '1' },
    locaties: { type: 'string', multiple: true },
    gemeente: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help === true) return 'help';
  if (options.out === undefined) throw new UserError(texts.outNeeded);
  const years = wholeNumber('--years', options.years, [1, MAX_YEARS]);
  if (years > 1 && options.locaties !== undefined) throw new UserError(texts.yearsInvented);
  return {
    out: options.out,
    years,
    seed: wholeNumber('--seed', options.seed, [0, MAX_SEED]),
    size: options.size === undefined ? undefined : wholeNumber('--size', options.size, [1, MAX_SIZE]),
    register: registerOf(options.locaties, options.gemeente),
  };
}

function registerOf(files: readonly string[] | undefined, gemeentecode: string | undefined) {
  if (files === undefined && gemeentecode === undefined) return undefined;
  if (files === undefined || gemeentecode === undefined) throw new UserError(texts.togetherOnly);
  if (!/^\d{4}$/.test(gemeentecode)) throw new UserError(texts.badGemeente);
  return { files, gemeentecode };
}
