import type { Aankondiging } from '../../shared/contract/uitnodiging-messages.ts';
import type { Mij } from '../../shared/contract/rechten.ts';
import type { Auth, SignedIn } from '../api/auth.ts';
import type { Client } from '../api/client.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { failed, type Outcome } from '../flows/outcome.ts';
import { readLink } from './read-link.ts';

/**
 * Takes an uitnodiging for the account that the page names, or else for the one that the user signs in with now: an
 * uitnodiging serves one account, so it is seen before, not guessed.
 */
export async function claim(
  link: string,
  { client, auth }: { readonly client: Client; readonly auth: Auth & SignedIn },
): Promise<Outcome<Mij>> {
  const read = readLink(link);
  if (read === undefined) return failed(problemFailure('uitnodiging-onbekend'));
  if (auth.account() === undefined) {
    const signed = await auth.signIn();
    if (!signed.ok) return signed;
  }
  const { uitnodigingId, geheim } = read;
  return client.call('claimUitnodiging', { path: { uitnodigingId }, body: { geheim } });
}

/** Who invites and for what; undefined where the link does not tell. Opening the page changes nothing by it. */
export async function announced(link: string, client: Client): Promise<Aankondiging | undefined> {
  const read = readLink(link);
  if (read === undefined) return undefined;
  const { uitnodigingId, geheim } = read;
  const told = await client.call('readAankondiging', { path: { uitnodigingId }, body: { geheim } });
  return told.ok ? told.value : undefined;
}
