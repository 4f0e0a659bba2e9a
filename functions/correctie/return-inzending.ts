import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { correctInzending } from './correct-inzending.ts';
import { tellCoordinator } from './tell-coordinator.ts';

/** The gemeente gives a version back with a remark. It never changes one. */
export const returnInzending: UseCase<'returnInzending'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const { beurt, opmerking } = body;
  const correctie = { to: 'teruggegeven', opmerking } as const;
  const doer = { actor: caller.actor, rol };
  const stand = await correctInzending({ path, beurt, correctie, doer }, services);
  await tellCoordinator(path, services);
  return stand;
};
