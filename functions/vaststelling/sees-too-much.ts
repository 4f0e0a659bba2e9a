import { beleidOf } from '../../shared/afspraak/beleid-of.ts';
import type { Reader } from '../../shared/attack/attack-input.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import {
  type Accounts,
  organisatieOf,
  organisatiesByPerson,
  readAccounts,
} from '../attack/organisaties-per-account.ts';
import type { Services } from '../services.ts';
import type { Grant, GrantPlace } from '../storage/toegang-store.ts';
import { adoptedTellingen } from './adopted-tellingen.ts';
import { publishedReleases } from './published-releases.ts';

/** Rights of one kind that an account is about to get. */
interface Gift extends Pick<Grant, 'person' | 'gemeentecode'>, Pick<GrantPlace, 'rol'> {
  readonly scopes: readonly string[];
}

/**
 * Whether an account that gets these rights beside those it has could work out what published figures keep from each
 * organisatie alone. A vaststelling plays the accounts of its moment; who comes to a second organisatie later was not
 * among them, and lays the figures of both beside documents that are there already.
 */
export async function seesTooMuch(gift: Gift, services: Services): Promise<boolean> {
  const { gemeentecode } = gift;
  const accounts = await readAccounts(gemeentecode, services);
  // One at a time: each is heavy work of a thread of its own.
  for (const { uitvraag } of await services.store.uitvragen.list(gemeentecode))
    if (await tellsTogether(uitvraag, gift, accounts, services)) return true;
  return false;
}

async function tellsTogether(
  uitvraag: Uitvraag,
  { person, rol, scopes }: Gift,
  accounts: Accounts,
  services: Services,
): Promise<boolean> {
  const { release, opensOn, afspraak } = uitvraag;
  const had = organisatiesByPerson(accounts, opensOn).get(person) ?? new Set<string>();
  const fresh = scopes.flatMap((scope) => organisatieOf({ rol, scope }, accounts.locaties) ?? []);
  const all = [...new Set([...had, ...fresh])].sort();
  if (release === undefined || all.length < 2 || fresh.every((one) => had.has(one))) return false;
  const tellingen = await adoptedTellingen(uitvraag, services);
  const releases = await publishedReleases(uitvraag, release, tellingen, services);
  // What is found with less is no leak of all together.
  const readers = [[], ...all.map((one) => [one]), [...had].sort(), all].map((organisaties): Reader => ({
    kring: 'partners',
    organisaties,
  }));
  const { refreshAfter } = beleidOf(afspraak.publicatie);
  const leaks = await services.attack({ releases, readers, refreshAfter });
  return leaks.some(({ reader }) => reader.organisaties.length === all.length);
}
