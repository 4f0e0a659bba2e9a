import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Services } from '../services.ts';
import type { GrantRow } from '../storage/toegang-store.ts';

/**
 * Of each account the organisatie or organisaties of which it sees raw figures, or saw them since a day: who went to
 * another organisatie did not forget those of the first. Who sees one locatie is taken to see its whole organisatie:
 * colleagues talk, and too much is asked rather than too little.
 * @param since the day from which figures could be sent, `YYYY-MM-DD`
 */
export async function organisatiesPerAccount(
  gemeentecode: string,
  since: string,
  { store }: Pick<Services, 'store'>,
): Promise<readonly (readonly string[])[]> {
  const [rows, locaties] = await Promise.all([
    store.toegang.listRows(gemeentecode),
    store.gemeenten.listLocaties(gemeentecode),
  ]);
  const byId = new Map(locaties.map((locatie) => [locatie.locatieId, locatie]));
  const seen = new Map<string, Set<string>>();
  for (const { value } of rows) {
    const organisatieId = organisatieOf(value, byId);
    const isGone = value.withdrawnAt !== undefined && value.withdrawnAt < since;
    if (isGone || organisatieId === undefined) continue;
    seen.set(value.person, (seen.get(value.person) ?? new Set()).add(organisatieId));
  }
  return [...seen.values()].map((organisaties) => [...organisaties].sort());
}

function organisatieOf({ rol, scope }: GrantRow, locaties: ReadonlyMap<string, Locatie>): string | undefined {
  if (rol === 'bestuurder') return scope;
  return rol === 'coordinator' ? locaties.get(scope)?.organisatieId : undefined;
}
