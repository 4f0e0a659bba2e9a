import { anyRole, requireRole } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { findUitvraag } from './find-uitvraag.ts';

export const readUitvraag: UseCase<'readUitvraag'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, anyRole);
  return findUitvraag(path, caller, services);
};
