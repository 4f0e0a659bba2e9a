import type { Recht } from '../../shared/contract/rechten.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import { owns } from '../auth/rights.ts';
import type { Services } from '../services.ts';
import type { Grant } from '../storage/toegang-store.ts';
import type { UseCase } from '../use-case.ts';

/** The rights of the caller: the locaties of a coordinator together, each organisatie of a bestuurder apart. */
export const readMij: UseCase<'readMij'> = async ({ caller }, services) => {
  const codes = [...new Set(caller.grants.map(({ gemeentecode }) => gemeentecode))].sort();
  const found = await Promise.all(
    codes.map((code) =>
      rechtenIn(
        code,
        caller.grants.filter((one) => one.gemeentecode === code),
        services,
      ),
    ),
  );
  return { rechten: found.flat() };
};

async function rechtenIn(
  gemeentecode: string,
  grants: readonly Grant[],
  { store }: Services,
): Promise<readonly Recht[]> {
  const [gemeente, locaties] = await Promise.all([
    store.gemeenten.findGemeente(gemeentecode),
    grants.some(({ rol }) => rol === 'coordinator' || rol === 'bestuurder')
      ? store.gemeenten.listLocaties(gemeentecode)
      : [],
  ]);
  if (gemeente === undefined) return [];
  const covered = (some: readonly Grant[]): Locatie[] =>
    locaties.filter((locatie) => some.some((grant) => owns(grant, locatie)));
  const coordinating = grants.filter(({ rol }) => rol === 'coordinator');
  const ofCoordinator: Recht[] =
    coordinating.length === 0 ? [] : [{ rol: 'coordinator', gemeente, locaties: covered(coordinating) }];
  const others = grants.filter(({ rol }) => rol !== 'coordinator');
  return [
    ...ofCoordinator,
    ...others.map((grant): Recht => {
      const base = { rol: grant.rol, gemeente, locaties: covered([grant]) };
      return grant.rol === 'bestuurder' ? { ...base, organisatieId: grant.scope } : base;
    }),
  ];
}
