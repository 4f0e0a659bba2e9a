import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { changeStand } from './change-stand.ts';
import { decideHeropening, redenOf } from './decide-heropening.ts';
import { tellCoordinator } from './tell-coordinator.ts';

/** The gemeente says no to a locatie that asked to send after closing, and why. It may ask again. */
export const refuseHeropening: UseCase<'refuseHeropening'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const stand = await changeStand(
    path,
    {
      doer: { actor: caller.actor, rol },
      action: 'heropening-geweigerd',
      tells: 'weigering',
      decide: ({ respons, record }) => {
        const { beurt, opmerking } = body;
        const reden = redenOf(respons.heropening) ?? '';
        const asked = { status: 'geweigerd', opmerking, reden } as const;
        const today = dutchDay(services.now());
        const heropening = decideHeropening({ respons, record, beurt, asked, today });
        return Promise.resolve(heropening && { ...respons, heropening });
      },
    },
    services,
  );
  await tellCoordinator(path, services);
  return stand;
};
