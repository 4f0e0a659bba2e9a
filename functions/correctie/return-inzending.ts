import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { correctInzending } from './correct-inzending.ts';

/** The gemeente gives a version back with a remark. It never changes one. */
export const returnInzending: UseCase<'returnInzending'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const { beurt, opmerking } = body;
  const correctie = { to: 'teruggegeven', opmerking } as const;
  return correctInzending({ path, beurt, correctie, doer: { actor: caller.actor, rol } }, services);
};
