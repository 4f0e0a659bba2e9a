import type { parseArgs, ParseArgsConfig } from 'node:util';
import type { KeyedHash } from '../../functions/keyed-hash.ts';
import type { Terms } from '../../functions/retention/terms.ts';
import type { RowStore } from '../../functions/storage/row-store.ts';
import type { Store } from '../../functions/storage/store.ts';
import { readOptions } from '../terminal/read-options.ts';

/** What a task of `npm run beheer` may reach. */
export interface Work {
  readonly store: Store;
  /** The same, as rows without their meaning. */
  readonly rows: RowStore;
  readonly hash: KeyedHash;
  /** How long each kind of data is kept. */
  readonly terms: Terms;
  readonly now: () => Date;
  /** Address of the folder that holds `uitnodiging.html`, with a closing slash; absent where none was set up. */
  readonly pages?: string;
  /** How many days an uitnodiging is good for. */
  readonly days: number;
  /** Writes one text on standard output. */
  readonly print: (text: string) => void;
  /**
   * Shows what would change and answers whether it may be done now: only with `--doen`, and after a yes. Every task
   * that writes asks this once, before its first write, with everything that it will do.
   */
  readonly mayDo: (plan: readonly string[]) => Promise<boolean>;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type ValuesOf<T extends Options> = ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'];

/** Options of every task. */
const commonOptions = {
  doen: { type: 'boolean', default: false },
  folder: { type: 'string', default: '.local' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/** One task, as it is listed and run. */
export interface Task {
  readonly name: string;
  /** One line in Dutch. */
  readonly help: string;
  /** Lines in Dutch, one for each option. */
  readonly usage: readonly string[];
  /** @throws UserError for what cannot be understood, before anything is opened */
  readonly read: (args: readonly string[]) => Reading;
}

interface Reading {
  readonly common: ValuesOf<typeof commonOptions>;
  /** Answers an exit code. @throws UserError */
  readonly run: (work: Work) => Promise<number>;
}

/** Makes a task of what it is called, which options it has and what it does. */
export const defineTask = <T extends Options>({
  options,
  run,
  ...told
}: Pick<Task, 'name' | 'help' | 'usage'> & {
  readonly options: T;
  readonly run: (values: ValuesOf<T>, work: Work) => Promise<number>;
}): Task => ({
  ...told,
  read: (args) => {
    const values = readOptions(args, { ...options, ...commonOptions });
    return {
      common: values as Reading['common'],
      run: (work) => run(values as unknown as ValuesOf<T>, work),
    };
  },
});
