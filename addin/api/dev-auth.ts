import { done } from '../flows/outcome.ts';
import { readAccount } from './account.ts';
import type { Auth, SignedIn } from './auth.ts';
import { type IssuerParts, leave, quietly, refresh, visibly } from './issuer-ask.ts';
import type { TokenAnswer } from './oauth-requests.ts';
import { type Given, keepTokens } from './token-keeper.ts';

/** What signing in works with; the clock is passed in so that time can pass in a test. */
export interface DevAuthParts extends IssuerParts {
  readonly now: () => number;
}

/**
 * Signing in at the issuer for development: authorization code with a proof key (RFC 7636), first quietly, then in a
 * window.
 */
export function makeDevAuth(parts: DevAuthParts): Auth & SignedIn {
  let refreshToken: string | undefined;
  const given = (answer: TokenAnswer): Given => {
    refreshToken = answer.refresh_token;
    return {
      access: answer.access_token,
      lifetime: answer.expires_in,
      account: readAccount(answer.id_token),
    };
  };
  return keepTokens(
    {
      quietly: async () => {
        const renewed = await refresh(parts, refreshToken);
        if (renewed !== undefined) return given(renewed);
        refreshToken = undefined;
        const answer = await quietly(parts);
        return answer && given(answer);
      },
      ask: async ({ choose }) => {
        const signed = await visibly(parts, choose);
        return signed.ok ? done(given(signed.value)) : signed;
      },
      leave: async () => {
        const left = await leave(parts);
        if (left.ok) refreshToken = undefined;
        return left;
      },
    },
    parts.now,
  );
}
