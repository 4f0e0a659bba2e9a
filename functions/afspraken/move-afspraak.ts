import type { Rol } from '../../shared/contract/rechten.ts';
import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { decideStap } from './decide-stap.ts';
import { writeAfspraak } from './write-afspraak.ts';

/** The college of the gemeente decides; a bureau may write down all the rest. */
const deciders: readonly Rol[] = ['gemeente'];

/** One step in the life of a versie. */
export const moveAfspraak: UseCase<'moveAfspraak'> = async ({ path, body, caller }, services) => {
  const allowed = body.status === 'vastgesteld' ? deciders : runners;
  const { rol } = requireRole(caller, path.gemeentecode, allowed);
  return writeAfspraak(
    {
      gemeentecode: path.gemeentecode,
      action: 'afspraak-stap',
      doer: { actor: caller.actor, rol },
      decide: (all) => decideStap(path.afspraakId, body, all),
    },
    services,
  );
};
