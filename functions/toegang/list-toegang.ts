import type { ToegangOverzicht, ToegangRegel } from '../../shared/contract/uitnodiging-messages.ts';
import { byName } from '../../shared/terugkoppeling/by-name.ts';
import { requireRole, runners } from '../auth/rights.ts';
import type { Caller } from '../auth/caller.ts';
import type { Services } from '../services.ts';
import type { GrantRow } from '../storage/toegang-store.ts';
import type { UseCase } from '../use-case.ts';
import { toegangId } from './toegang-id.ts';

/** Who may do what in a gemeente: an account is known by the address to which its uitnodiging went. */
export const listToegang: UseCase<'listToegang'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  return readToegang(path.gemeentecode, caller, services);
};

export async function readToegang(
  gemeentecode: string,
  caller: Caller,
  { store, hash }: Services,
): Promise<ToegangOverzicht> {
  const [rows, uitnodigingen, names] = await Promise.all([
    store.toegang.listRows(gemeentecode),
    store.uitnodigingen.listUitnodigingen(gemeentecode),
    readNames(gemeentecode, store),
  ]);
  const adressen = new Map(uitnodigingen.map(({ value }) => [value.uitnodigingId, value.adres]));
  const regelOf = (row: GrantRow): ToegangRegel => {
    const { rol, scope, via, since, withdrawnAt, person } = row;
    const adres = adressen.get(via ?? '');
    return {
      toegangId: toegangId(row, hash),
      rol,
      scope,
      naam: names.get(scope) ?? scope,
      zelf: person === caller.identity?.person,
      ...(adres !== undefined && { adres }),
      ...(since !== undefined && { sinds: since }),
      ...(withdrawnAt !== undefined && { ingetrokkenOp: withdrawnAt }),
    };
  };
  const regels = rows.map(({ value }) => regelOf(value));
  return { regels: regels.sort(byName(({ toegangId: id }) => id)) };
}

/** What each scope of a right is called. */
export async function readNames(
  gemeentecode: string,
  { gemeenten }: Services['store'],
): Promise<ReadonlyMap<string, string>> {
  const [gemeente, locaties, organisaties] = await Promise.all([
    gemeenten.findGemeente(gemeentecode),
    gemeenten.listLocaties(gemeentecode),
    gemeenten.listOrganisaties(gemeentecode),
  ]);
  return new Map([
    ['gemeente', gemeente?.naam ?? gemeentecode],
    ...locaties.map(({ locatieId, naam }) => [locatieId, naam] as const),
    ...organisaties.map(({ organisatieId, naam }) => [organisatieId, naam] as const),
  ]);
}
