import { anyRole, requireRole } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { UseCase } from '../use-case.ts';
import { knownAfspraken } from './known-afspraken.ts';

/** One afspraak with its history. */
export const readAfspraak: UseCase<'readAfspraak'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, anyRole);
  const known = await knownAfspraken(path.gemeentecode, caller, services);
  const versies = known.filter(({ afspraak }) => afspraak.afspraakId === path.afspraakId);
  if (versies.length === 0) throw new Problem('niet-gevonden');
  return { versies };
};
