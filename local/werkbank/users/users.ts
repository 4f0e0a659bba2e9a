import type { DataId, KeptTexts } from '../workbooks/browser-store.ts';

/** An example user, as the web server tells it; see local/web-server/options.ts. */
export interface User {
  readonly upn: string;
  readonly name: string;
  readonly role: string;
  readonly description: string;
}

/** Of the add-in at the issuer; see addin/api/config.ts. */
export interface ExcelAccount {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
}

/** The example that is served: who can be played, which data it is, and where the pane is. */
export interface Example {
  readonly issuer: string;
  readonly users: readonly User[];
  readonly data: DataId;
  /** Null where the pane has the origin of the werkbank. */
  readonly paneOrigin: string | null;
  /** What Excel asks tokens with for the add-in; absent where it gives none. */
  readonly excelAccount?: ExcelAccount;
}

export async function loadExample(): Promise<Example> {
  const answer = await fetch('/werkbank/example.json');
  if (!answer.ok) throw new Error(`example.json: ${answer.status}`);
  return (await answer.json()) as Example;
}

/** Makes this user the one who is signed in at the issuer, so that the pane gets tokens of this user. */
export async function signInAs({ upn }: User, issuer: string): Promise<boolean> {
  const answer = await fetch(`${issuer}/session`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ upn }),
  }).catch(() => undefined);
  return answer?.ok === true;
}

const key = 'user';

/** The user of the last visit, else the first. */
export function lastUser(users: readonly User[], kept: KeptTexts): User | undefined {
  const upn = kept.read(key);
  return users.find((user) => user.upn === upn) ?? users[0];
}

export const rememberUser = ({ upn }: User, kept: KeptTexts): void => kept.write(key, upn);
