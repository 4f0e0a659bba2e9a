import type { GeenDeelname } from '../../shared/respons/deelname.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { changeStand, isAdopted } from '../correctie/change-stand.ts';
import type { UseCase } from '../use-case.ts';
import { decideDeelname } from './decide-deelname.ts';

/** The gemeente says that a locatie takes no part in an uitvraag, or that it does after all. */
export const saveDeelname: UseCase<'saveDeelname'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  let deelname: GeenDeelname | undefined;
  const { locatieId, beurt } = await changeStand(
    path,
    {
      doer: { actor: caller.actor, rol },
      action: 'deelname-gewijzigd',
      decide: ({ respons, record }) => {
        const moment = services.now().toISOString();
        const { reden, beurt: seen } = body;
        const next = decideDeelname({ respons, isAdopted: isAdopted(record), beurt: seen, reden, moment });
        ({ deelname } = next ?? respons);
        return Promise.resolve(next);
      },
    },
    services,
  );
  return { locatieId, beurt, ...(deelname && { deelname }) };
};
