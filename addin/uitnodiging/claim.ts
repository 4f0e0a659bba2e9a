import type { Mij } from '../../shared/contract/rechten.ts';
import type { Auth } from '../api/auth.ts';
import type { Client } from '../api/client.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { failed, type Outcome } from '../flows/outcome.ts';
import { readLink } from './read-link.ts';

/**
 * Takes an uitnodiging for the account that the user signs in with now. Asked anew even where somebody is signed in:
 * an uitnodiging serves one account, so it is chosen, not guessed.
 */
export async function claim(
  link: string,
  { client, auth }: { readonly client: Client; readonly auth: Auth },
): Promise<Outcome<Mij>> {
  const read = readLink(link);
  if (read === undefined) return failed(problemFailure('uitnodiging-onbekend'));
  const signed = await auth.signIn();
  if (!signed.ok) return signed;
  const { uitnodigingId, geheim } = read;
  return client.call('claimUitnodiging', { path: { uitnodigingId }, body: { geheim } });
}
