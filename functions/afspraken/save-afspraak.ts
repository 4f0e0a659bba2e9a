import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { decideTekst } from './decide-tekst.ts';
import { writeAfspraak } from './write-afspraak.ts';

/** Keeps the text of a versie, or begins the next one. What was decided on is never written over. */
export const saveAfspraak: UseCase<'saveAfspraak'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  return writeAfspraak(
    {
      gemeentecode: path.gemeentecode,
      action: 'afspraak-bewaard',
      doer: { actor: caller.actor, rol },
      decide: (all) =>
        decideTekst(
          path,
          body,
          all.filter(({ afspraak }) => afspraak.afspraakId === path.afspraakId),
        ),
    },
    services,
  );
};
