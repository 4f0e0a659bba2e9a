import { done } from '../../flows/outcome.ts';
import type { Auth, SignedIn } from '../auth.ts';
import { keepTokens, type TokenSource } from '../token-keeper.ts';
import { type NestedSource, nestedSource } from './nested-source.ts';
import { windowSource, type WindowParts } from './window-source.ts';

export interface EntraParts extends WindowParts {
  /** Whether Office says that it gives tokens itself (requirement set NestedAppAuth). */
  readonly isNested: boolean;
  /** Address of the page itself, without what stands behind it. */
  readonly page: string;
}

/** Signing in with Microsoft Entra ID: by the account of Excel where Office can, else in a window. */
export function makeEntraAuth(parts: EntraParts): Auth & SignedIn {
  const { settings, isNested, page, now } = parts;
  const inWindow = windowSource(parts);
  const nested = isNested && settings.work ? nestedSource(settings.work, page, now) : undefined;
  return keepTokens(nested === undefined ? inWindow : excelFirst(nested, inWindow), now);
}

/** Which of the two gave the token that is in use: that one renews it. */
type Route = 'excel' | 'window';

/** The account of Excel, until the user asks for another one or Office turns out not to give tokens. */
function excelFirst(nested: NestedSource, inWindow: TokenSource): TokenSource {
  let route: Route = 'excel';
  return {
    quietly: async (isRefused) => {
      if (route === 'window') return inWindow.quietly(isRefused);
      const answer = await nested.quietly(isRefused);
      if (answer === 'unavailable') {
        route = 'window';
        return inWindow.quietly(isRefused);
      }
      return answer === 'ask-user' || !answer.ok ? undefined : answer.value;
    },
    ask: async (how) => {
      if (!how.choose) {
        const answer = await nested.visibly();
        if (answer !== 'unavailable' && answer !== 'ask-user') {
          if (answer.ok) route = 'excel';
          return answer;
        }
      }
      const given = await inWindow.ask(how);
      if (given.ok) route = 'window';
      return given;
    },
    // Excel stays signed in: that account is not ours to end. Ours is forgotten, and nobody is signed in by itself.
    leave: () => (route === 'window' ? inWindow.leave() : Promise.resolve(done(undefined))),
  };
}
