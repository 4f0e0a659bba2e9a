import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExampleUser } from './example-user.ts';

/** Remembers who is signed in at a browser. Cookies do not see ports, so the name of the cookie does. */
export class Sessions {
  readonly #users = new Map<string, ExampleUser>();
  readonly #cookie: string;
  readonly #flags: string;

  constructor(port: number, secure: boolean) {
    this.#cookie = `groeiblad-issuer-${port}`;
    this.#flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  userOf(request: IncomingMessage): ExampleUser | undefined {
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    const id = pairs.find(([name]) => name === this.#cookie)?.[1];
    return id === undefined ? undefined : this.#users.get(id);
  }

  signIn(response: ServerResponse, user: ExampleUser): void {
    const id = randomBytes(24).toString('base64url');
    this.#users.set(id, user);
    response.appendHeader('set-cookie', `${this.#cookie}=${id}; ${this.#flags}`);
  }

  signOut(request: IncomingMessage, response: ServerResponse): void {
    const user = this.userOf(request);
    for (const [id, one] of this.#users) if (one === user) this.#users.delete(id);
    response.appendHeader('set-cookie', `${this.#cookie}=; ${this.#flags}; Max-Age=0`);
  }
}
