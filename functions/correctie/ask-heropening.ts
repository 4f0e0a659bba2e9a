import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { requireOwnLocatie } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { changeStand } from './change-stand.ts';
import { decideHeropening } from './decide-heropening.ts';

/** The locatie asks to send after closing. */
export const askHeropening: UseCase<'askHeropening'> = async ({ path, body, caller }, services) => {
  const { grant } = await requireOwnLocatie(caller, path, services);
  return changeStand(
    path,
    {
      doer: { actor: caller.actor, rol: grant.rol },
      action: 'heropening-gevraagd',
      decide: ({ respons, record }) => {
        const moment = services.now();
        const { reden, beurt } = body;
        const asked = { status: 'gevraagd', reden, gevraagdOp: moment.toISOString() } as const;
        const heropening = decideHeropening({ respons, record, beurt, asked, today: dutchDay(moment) });
        return Promise.resolve(heropening && { ...respons, heropening });
      },
    },
    services,
  );
};
