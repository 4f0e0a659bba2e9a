import type { Ontvanger } from '../../shared/contract/uitnodiging-messages.ts';
import type { Services } from '../services.ts';
import type { GrantRow } from '../storage/toegang-store.ts';
import type { Marked } from '../storage/marked.ts';
import type { UitnodigingRecord } from './uitnodiging-record.ts';

/** What the uitnodigingen of a gemeente have led to. */
export interface Coverage {
  readonly uitnodigingen: readonly Marked<UitnodigingRecord>[];
  /** Whether somebody who came through this address has the right at this place. */
  has(place: Ontvanger, adres: string): boolean;
  /**
   * Whether the right of who came through this address was withdrawn, and the gemeente did not invite that address
   * again since: until it does, nothing gives the right back.
   */
  hasEnded(place: Ontvanger, adres: string): boolean;
}

/** A right counts for an address when it came by an uitnodiging that went there, and holds. */
export async function readCoverage(
  gemeentecode: string,
  { store }: Pick<Services, 'store'>,
): Promise<Coverage> {
  const [uitnodigingen, rows] = await Promise.all([
    store.uitnodigingen.listUitnodigingen(gemeentecode),
    store.toegang.listRows(gemeentecode),
  ]);
  const adressen = new Map(uitnodigingen.map(({ value }) => [value.uitnodigingId, value.adres]));
  const keyOf = ({ rol, scope }: Pick<GrantRow, 'rol' | 'scope'>, adres: string | undefined) =>
    `${rol}|${scope}|${adres ?? ''}`;
  const covered = new Set<string>();
  const ended = new Map<string, string>();
  for (const { value } of rows) noteRow(value);
  const asked = latest(
    uitnodigingen.flatMap(({ value: { rol, scopes, adres, madeAt } }) =>
      scopes.map((scope) => [keyOf({ rol, scope }, adres), madeAt] as const),
    ),
  );

  function noteRow({ rol, scope, via, withdrawnAt }: GrantRow): void {
    if (via === undefined || (rol !== 'coordinator' && rol !== 'bestuurder')) return;
    const key = keyOf({ rol, scope }, adressen.get(via));
    if (withdrawnAt === undefined) covered.add(key);
    else if (withdrawnAt > (ended.get(key) ?? '')) ended.set(key, withdrawnAt);
  }

  return {
    uitnodigingen,
    has: (place, adres) => covered.has(keyOf(place, adres)),
    hasEnded(place, adres) {
      const key = keyOf(place, adres);
      const end = ended.get(key);
      return end !== undefined && !covered.has(key) && (asked.get(key) ?? '') <= end;
    },
  };
}

/** The last moment for each key. */
function latest(moments: readonly (readonly [key: string, moment: string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, moment] of moments) if (moment > (found.get(key) ?? '')) found.set(key, moment);
  return found;
}
