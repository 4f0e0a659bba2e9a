/** An example user, as the web server tells it; see local/web-server/options.ts. */
export interface User {
  readonly upn: string;
  readonly name: string;
  readonly role: string;
  readonly description: string;
}

export interface Users {
  readonly issuer: string;
  readonly users: readonly User[];
}

export async function loadUsers(): Promise<Users> {
  const answer = await fetch('/werkbank/users.json');
  if (!answer.ok) throw new Error(`users.json: ${answer.status}`);
  return (await answer.json()) as Users;
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

const key = 'werkbank.user';

/** The user of the last visit, else the first. */
export function lastUser(users: readonly User[]): User | undefined {
  const upn = localStorage.getItem(key);
  return users.find((user) => user.upn === upn) ?? users[0];
}

export function rememberUser({ upn }: User): void {
  localStorage.setItem(key, upn);
}
