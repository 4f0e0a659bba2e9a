import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { correctInzending } from './correct-inzending.ts';

/** The gemeente accepts a version that it had given back. */
export const acceptInzending: UseCase<'acceptInzending'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const doer = { actor: caller.actor, rol };
  return correctInzending({ path, beurt: body.beurt, correctie: { to: 'geaccepteerd' }, doer }, services);
};
