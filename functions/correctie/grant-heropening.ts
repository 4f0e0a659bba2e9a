import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { changeStand } from './change-stand.ts';
import { decideHeropening, redenOf } from './decide-heropening.ts';
import { tellCoordinator } from './tell-coordinator.ts';

/** The gemeente lets one locatie send after closing, until and including a day. */
export const grantHeropening: UseCase<'grantHeropening'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const doer = { actor: caller.actor, rol };
  const stand = await changeStand(
    path,
    {
      doer,
      action: 'heropening-verleend',
      tells: 'heropening',
      decide: ({ respons, record }) => {
        const { beurt, tot } = body;
        const reden = redenOf(respons.heropening);
        const asked = { status: 'verleend', tot, ...(reden !== undefined && { reden }) } as const;
        const today = dutchDay(services.now());
        const heropening = decideHeropening({ respons, record, beurt, asked, today });
        const fence = { ...respons.fence, open: true };
        return Promise.resolve(heropening && { ...respons, fence, heropening });
      },
    },
    services,
  );
  await tellCoordinator(path, services);
  return stand;
};
