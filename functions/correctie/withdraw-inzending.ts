import { requireOwnLocatie } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { correctInzending } from './correct-inzending.ts';

/** The locatie takes back what it sent: until it sends again, nothing of it counts. */
export const withdrawInzending: UseCase<'withdrawInzending'> = async ({ path, body, caller }, services) => {
  const { grant } = await requireOwnLocatie(caller, path, services);
  const doer = { actor: caller.actor, rol: grant.rol };
  return correctInzending({ path, beurt: body.beurt, correctie: { to: 'ingetrokken' }, doer }, services);
};
