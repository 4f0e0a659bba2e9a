import type { Marked } from '../../functions/storage/marked.ts';
import type { GrantRow } from '../../functions/storage/toegang-store.ts';
import { readNames } from '../../functions/toegang/list-toegang.ts';
import { toegangId } from '../../functions/toegang/toegang-id.ts';
import type { Work } from './task.ts';

/** One right of one account, with what a person needs to know whose it is and for what. */
export interface Right {
  readonly id: string;
  readonly stored: Marked<GrantRow>;
  /** Of the locatie, organisatie or gemeente. */
  readonly naam: string;
  /** To which the uitnodiging went; absent for a right that was given without. */
  readonly adres?: string;
  /** Whether its organisatie is shut out, so that it is of no use now. */
  readonly isShut: boolean;
}

/** All rights in a gemeente, also those that ended: by role, name and address. */
export async function readRights(
  gemeentecode: string,
  { store, hash }: Pick<Work, 'store' | 'hash'>,
): Promise<readonly Right[]> {
  const [rows, uitnodigingen, names, tenants] = await Promise.all([
    store.toegang.listRows(gemeentecode),
    store.uitnodigingen.listUitnodigingen(gemeentecode),
    readNames(gemeentecode, store),
    store.toegang.listTenants(),
  ]);
  const adressen = new Map(uitnodigingen.map(({ value }) => [value.uitnodigingId, value.adres]));
  const shut = new Set(tenants.flatMap((one) => (one.closedAt === undefined ? [] : [one.tenantId])));
  const rightOf = (stored: Marked<GrantRow>): Right => {
    const { via, scope, person } = stored.value;
    const adres = adressen.get(via ?? '');
    return {
      id: toegangId(stored.value, hash),
      stored,
      naam: names.get(scope) ?? scope,
      ...(adres !== undefined && { adres }),
      isShut: shut.has(person.slice(0, person.indexOf('.'))),
    };
  };
  const orderOf = ({ stored, naam, adres, id }: Right) => [stored.value.rol, naam, adres ?? '', id].join('|');
  return rows.map(rightOf).sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'nl'));
}
