import type { Services } from '../services.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { GrantPlace, GrantRow } from '../storage/toegang-store.ts';

/** Who sees what in a gemeente, as far as the attack asks for it. */
export interface Accounts {
  readonly rows: readonly GrantRow[];
  readonly locaties: ReadonlyMap<string, Locatie>;
}

export async function readAccounts(
  gemeentecode: string,
  { store }: Pick<Services, 'store'>,
): Promise<Accounts> {
  const [rows, locaties] = await Promise.all([
    store.toegang.listRows(gemeentecode),
    store.gemeenten.listLocaties(gemeentecode),
  ]);
  return {
    rows: rows.map(({ value }) => value),
    locaties: new Map(locaties.map((locatie) => [locatie.locatieId, locatie])),
  };
}

/**
 * Of each account, by person, the organisatie or organisaties of which it sees raw figures, or saw them since a day: who
 * went to another organisatie did not forget those of the first.
 * @param since the day from which figures could be sent, `YYYY-MM-DD`
 */
export function organisatiesByPerson(
  { rows, locaties }: Accounts,
  since: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map<string, Set<string>>();
  for (const row of rows) {
    const organisatieId = organisatieOf(row, locaties);
    const isGone = [row.withdrawnAt, row.until].some((end) => end !== undefined && end < since);
    if (isGone || organisatieId === undefined) continue;
    seen.set(row.person, (seen.get(row.person) ?? new Set()).add(organisatieId));
  }
  return seen;
}

/**
 * The organisatie of which a right shows raw figures. Who sees one locatie is taken to see its whole organisatie:
 * colleagues talk, and too much is asked rather than too little.
 */
export function organisatieOf(
  { rol, scope }: Pick<GrantPlace, 'rol' | 'scope'>,
  locaties: Accounts['locaties'],
): string | undefined {
  if (rol === 'bestuurder') return scope;
  return rol === 'coordinator' ? locaties.get(scope)?.organisatieId : undefined;
}
