import type { Auth } from '../../addin/api/auth.ts';
import { makeClient, type Client } from '../../addin/api/client.ts';
import { problemFailure } from '../../addin/api/problem-failure.ts';
import { done, failed } from '../../addin/flows/outcome.ts';
import { application, type Backend, NODE_REDIRECT_URI } from '../../local/backend/start-backend.ts';
import { signIn, SignInFailed, type TokenProvider } from './sign-in.ts';

/** Signs an example user in as the pane does: code and verifier at the issuer. */
const signInAs = (backend: Backend, name: string): Promise<TokenProvider> =>
  signIn({
    issuer: backend.issuer.url,
    clientId: application.clientId,
    redirectUri: NODE_REDIRECT_URI,
    scope: `${application.audience}/${application.scope}`,
    upn: `${name}@voorbeeldstad.example`,
  });

/** The Auth port on a signed-in user. A token that was refused is replaced by signing in again, quietly. */
export function authOf(backend: Backend, name: string): Auth {
  let provider = signInAs(backend, name);
  return {
    getToken: async ({ renew }) => {
      if (renew) provider = signInAs(backend, name);
      try {
        return done(await (await provider).getToken());
      } catch (error) {
        if (error instanceof SignInFailed) return failed(problemFailure('aanmelding-verlopen'));
        throw error;
      }
    },
    signIn: () => Promise.resolve(done(undefined)),
    signOut: () => Promise.resolve(done(undefined)),
  };
}

export const clientAs = (backend: Backend, name: string, fetch = globalThis.fetch): Client =>
  makeClient({ base: backend.api, auth: authOf(backend, name), fetch });
