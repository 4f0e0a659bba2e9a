import { readOptions, wholeNumber } from '../terminal/read-options.ts';
import { UserError } from '../terminal/user-error.ts';
import type { SignInBy } from './pages.ts';
import { DEFAULT_PORT, MAX_PORT } from './ports.ts';
import { texts } from './texts.ts';

/** What was asked of `npm start`. */
export interface StartOptions {
  /** The first of five ports. */
  readonly port: number;
  readonly reset: boolean;
  /** The pane in an origin of its own, over https, as in Excel on the web. */
  readonly web: boolean;
  /** Signing in as with Entra goes over https, so it takes the pane apart as `web` does. */
  readonly signIn: SignInBy;
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
    'sign-in': { type: 'string', default: 'issuer' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help === true) return 'help';
  const signIn = signInOf(options['sign-in']);
  return {
    port: wholeNumber('--port', options.port, [1024, MAX_PORT]),
    reset: options.reset,
    web: options.web || signIn !== 'issuer',
    signIn,
    folder: options.folder,
  };
}

const waysToSignIn: readonly SignInBy[] = ['issuer', 'excel', 'window'];

function signInOf(asked: string): SignInBy {
  const found = waysToSignIn.find((way) => way === asked);
  if (found === undefined) throw new UserError(texts.unknownSignIn(asked));
  return found;
}
