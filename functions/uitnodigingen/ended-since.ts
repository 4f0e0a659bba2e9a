import type { Services } from '../services.ts';
import type { GrantRow } from '../storage/toegang-store.ts';
import type { UitnodigingRecord } from './uitnodiging-record.ts';

/**
 * Whether a right that came through the address of this uitnodiging was withdrawn at one of its places since it was
 * made: who left may have kept the link, and have another account. Reads those places alone, as a claim is made by many
 * at once. An open uitnodiging is the last one to its address, so nothing newer can have asked them back.
 */
export async function endedSince(
  uitnodiging: UitnodigingRecord,
  { store }: Pick<Services, 'store'>,
): Promise<boolean> {
  const { gemeentecode, rol, scopes } = uitnodiging;
  const places = await Promise.all(scopes.map((scope) => store.toegang.listAt({ gemeentecode, rol, scope })));
  const ended = await Promise.all(
    places.map(async (rows) => isOver(await cameThrough(uitnodiging.adres, rows, store), uitnodiging.madeAt)),
  );
  return ended.includes(true);
}

async function cameThrough(
  adres: string,
  rows: readonly { readonly value: GrantRow }[],
  { uitnodigingen }: Services['store'],
): Promise<readonly GrantRow[]> {
  const found = await Promise.all(
    rows.map(async ({ value }) => {
      const by = value.via === undefined ? undefined : await uitnodigingen.findUitnodiging(value.via);
      return by?.value.adres === adres ? [value] : [];
    }),
  );
  return found.flat();
}

/** One that holds still, by another account of the same address, keeps the place open. */
const isOver = (rows: readonly GrantRow[], madeAt: string): boolean =>
  rows.every(({ withdrawnAt }) => withdrawnAt !== undefined) &&
  rows.some(({ withdrawnAt = '' }) => withdrawnAt >= madeAt);
