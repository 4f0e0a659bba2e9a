import type { Auth } from '../api/auth.ts';
import type { Client } from '../api/client.ts';
import type { Workbook } from '../excel/workbook.ts';
import type { Outcome } from './outcome.ts';

/** A file that is made for the user. */
export interface GivenFile {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the user gets it: opened as a workbook of its own, or among the downloads. */
type GivenAs = 'werkmap' | 'download';

/** What came of it. */
export interface Given {
  readonly name: string;
  readonly as: GivenAs;
}

/** What a flow needs from outside: the workbook, the server, the user's sign-in, the clock and new numbers. */
export interface Ports {
  readonly workbook: Workbook;
  readonly client: Client;
  readonly auth: Auth;
  readonly now: () => Date;
  /** A new random UUID in lower case. */
  readonly newId: () => string;
  readonly give: (file: GivenFile) => Promise<Outcome<GivenAs>>;
  readonly wait: (milliseconds: number) => Promise<void>;
}
