import type { Auth } from '../api/auth.ts';
import type { Client } from '../api/client.ts';
import type { Workbook } from '../excel/workbook.ts';

/** What a flow needs from outside: the workbook, the server, the user's sign-in, the clock and new numbers. */
export interface Ports {
  readonly workbook: Workbook;
  readonly client: Client;
  readonly auth: Auth;
  readonly now: () => Date;
  /** A new random UUID in lower case. */
  readonly newId: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}
