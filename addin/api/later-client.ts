import { failed } from '../flows/outcome.ts';
import type { Client, ClientOptions } from './client.ts';
import { problemFailure } from './problem-failure.ts';

/** The client with the whole contract: fetched apart, as a page shows itself before it asks the server anything. */
export const loadClient = () => import('./client.ts');

/**
 * A client whose code comes with the first question, or ahead of it. Where the code cannot be fetched the server could
 * not be asked either.
 */
export function laterClient(options: ClientOptions): Client {
  let client: Client | undefined;
  return {
    call: async (name, input) => {
      const code = client ?? (await loadClient().catch(() => undefined))?.makeClient(options);
      if (code === undefined) return failed(problemFailure('even-niet-bereikbaar'));
      client = code;
      return code.call(name, input);
    },
  };
}
