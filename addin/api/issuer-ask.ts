import { done, type Outcome } from '../flows/outcome.ts';
import type { AuthorizeAnswer, AuthorizeWindow } from './authorize-window.ts';
import type { DevelopmentAuth } from './config.ts';
import {
  authorizeAddress,
  discover,
  leaveAddress,
  requestTokens,
  type TokenAnswer,
} from './oauth-requests.ts';
import { makeProofKey, randomText } from './proof-key.ts';
import { notSignedIn } from './sign-in-failure.ts';

/** What asking the issuer works with. */
export interface IssuerParts {
  readonly settings: DevelopmentAuth;
  readonly windows: AuthorizeWindow;
  readonly fetch: typeof fetch;
}

/** How the issuer asks: not at all, as it likes, or always for an account. */
type Prompt = 'none' | 'select_account' | undefined;

export async function refresh({ settings, fetch }: IssuerParts, token: string | undefined) {
  if (token === undefined) return undefined;
  const fields = { grant_type: 'refresh_token', client_id: settings.clientId, refresh_token: token };
  return requestTokens(await discover(settings.authority, fetch), fields, fetch);
}

export async function quietly(parts: IssuerParts): Promise<TokenAnswer | undefined> {
  const ask = await prepareAsk(parts, 'none');
  const answer = await parts.windows.quietly(ask.address);
  if (answer.kind === 'timeout') throw new Error('The issuer does not answer.');
  return ask.redeem(answer);
}

/** @param choose whether the user chooses an account, also where somebody is signed in at the issuer */
export async function visibly(parts: IssuerParts, choose: boolean): Promise<Outcome<TokenAnswer>> {
  const ask = prepareAsk(parts, choose ? 'select_account' : undefined);
  const answer = await parts.windows.visibly(ask.then(({ address }) => address));
  const refused = answer.kind === 'blocked' ? 'venster-geblokkeerd' : 'aanmelden-gestopt';
  const tokens = await (await ask).redeem(answer);
  return tokens === undefined ? notSignedIn(refused) : done(tokens);
}

/** Ends the session at the issuer. A window that the user closes has said what there was to say. */
export async function leave({ settings, windows, fetch }: IssuerParts): Promise<Outcome<void>> {
  const address = discover(settings.authority, fetch).then((found) => leaveAddress(found, settings));
  const answer = await windows.visibly(address);
  await address;
  return answer.kind === 'blocked' ? notSignedIn('venster-geblokkeerd') : done(undefined);
}

/** One question to the issuer, and the way to turn its answer into tokens. */
async function prepareAsk({ settings, fetch }: IssuerParts, prompt: Prompt) {
  const [endpoints, proofKey] = await Promise.all([discover(settings.authority, fetch), makeProofKey()]);
  const state = randomText();
  const redeem = async (answer: AuthorizeAnswer): Promise<TokenAnswer | undefined> => {
    if (answer.kind !== 'answered') return undefined;
    const fields = new URLSearchParams(answer.fragment);
    const code = fields.get('code');
    // An answer to a question that we did not ask.
    if (code === null || fields.get('state') !== state) return undefined;
    const { clientId, redirectUri } = settings;
    return requestTokens(
      endpoints,
      {
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: redirectUri,
        code,
        code_verifier: proofKey.verifier,
      },
      fetch,
    );
  };
  return { address: authorizeAddress(endpoints, settings, proofKey, { state, prompt }), redeem };
}
