import type { Ontvanger } from '../../shared/contract/uitnodiging-messages.ts';
import type { Services } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import type { UitnodigingRecord } from './uitnodiging-record.ts';

/** What the uitnodigingen of a gemeente have led to. */
export interface Coverage {
  readonly uitnodigingen: readonly Marked<UitnodigingRecord>[];
  /** Whether somebody who came through this address has the right at this place. */
  has(place: Ontvanger, adres: string): boolean;
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
  const keyOf = (rol: string, scope: string, adres: string | undefined) => `${rol}|${scope}|${adres ?? ''}`;
  const covered = new Set(
    rows
      .filter(({ value }) => value.withdrawnAt === undefined && value.via !== undefined)
      .map(({ value: { rol, scope, via } }) => keyOf(rol, scope, adressen.get(via ?? ''))),
  );
  return { uitnodigingen, has: ({ rol, scope }, adres) => covered.has(keyOf(rol, scope, adres)) };
}
