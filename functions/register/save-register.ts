import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { changeRegister } from './change-register.ts';
import { readRegister } from './read-register.ts';

/** One import, or what a person changed by hand. */
export const saveRegister: UseCase<'saveRegister'> = async ({ path, body, caller }, services) => {
  const { gemeentecode } = path;
  const { rol } = requireRole(caller, gemeentecode, runners);
  const { versie, organisaties, locaties, gedeeld = [], verhuisd = [] } = body;
  await changeRegister(
    { gemeentecode, versie, change: { organisaties, locaties }, gedeeld, verhuisd },
    { actor: caller.actor, rol, object: 'register' },
    services,
  );
  return readRegister(gemeentecode, services);
};
