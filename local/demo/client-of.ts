import { type Client, makeClient } from '../../addin/api/client.ts';
import type { Auth } from '../../addin/api/auth.ts';
import { done } from '../../addin/flows/outcome.ts';

/** How a person reaches the server. */
export interface Access {
  /** Address up to and including `/v1`. */
  readonly base: string;
  readonly token: () => Promise<string>;
}

/**
 * Milliseconds for one request: longer than a person has. Everybody shares one process here, and a deadline passes too
 * while somebody else's workbook is filled in and the answer waits to be read.
 */
const PATIENCE = 120_000;

/** The add-in's own client, for a person who needs no page to sign in. */
export const clientOf = (access: Access): Client =>
  makeClient({
    ...{ base: access.base, auth: authOf(access), timeLimit: PATIENCE },
    fetch: globalThis.fetch,
  });

export const authOf = ({ token }: Access): Auth => ({
  getToken: async () => done(await token()),
  signIn: () => Promise.resolve(done(undefined)),
  signOut: () => Promise.resolve(done(undefined)),
});
