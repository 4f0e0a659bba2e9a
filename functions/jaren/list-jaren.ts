import { anyRole, requireRole } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { jarenOf } from './jaren-of.ts';

/**
 * What was published of every schooljaar, for the partners' circle: read out of the published bytes, so that no year
 * says another thing here than where it was published.
 */
export const listJaren: UseCase<'listJaren'> = async ({ path, caller }, { store }) => {
  requireRole(caller, path.gemeentecode, anyRole);
  return { jaren: await jarenOf(path.gemeentecode, store) };
};
