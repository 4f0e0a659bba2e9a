import { readOptions, wholeNumber } from '../terminal/read-options.ts';
import { DEFAULT_PORT, MAX_PORT } from './ports.ts';

/** What was asked of `npm start`. */
export interface StartOptions {
  /** The first of five ports. */
  readonly port: number;
  readonly reset: boolean;
  /** The pane in an origin of its own, over https, as in Excel on the web. */
  readonly web: boolean;
  /** Where the data are kept. */
  readonly folder: string;
}

/** @throws UserError for what cannot be understood; 'help' where that is asked */
export function readStartOptions(args: readonly string[]): StartOptions | 'help' {
  const options = readOptions(args, {
    port: { type: 'string', default: String(DEFAULT_PORT) },
    folder: { type: 'string', default: '.local' },
    reset: { type: 'boolean', default: false },
    web: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help === true) return 'help';
  return {
    port: wholeNumber('--port', options.port, [1024, MAX_PORT]),
    reset: options.reset,
    web: options.web,
    folder: options.folder,
  };
}
