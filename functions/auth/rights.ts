import type { Rol } from '../../shared/contract/rechten.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import type { Grant } from '../storage/toegang-store.ts';
import type { Caller } from './caller.ts';

/**
 * Foreign things are answered `geen-recht`, whether they exist or not: a right is looked for before anything is
 * read. `niet-gevonden` is only heard inside what one has a right to.
 * @returns of more rights the one whose role is named first
 */
export function requireRole(caller: Caller, gemeentecode: string, rollen: readonly Rol[]): Grant {
  const [grant] = rollen.flatMap((rol) =>
    caller.grants.filter((one) => one.gemeentecode === gemeentecode && one.rol === rol),
  );
  if (grant === undefined) throw new Problem('geen-recht', { reason: 'role' });
  return grant;
}

export const anyRole: readonly Rol[] = ['coordinator', 'bestuurder', 'gemeente', 'bureau', 'lezer'];

/** Those who run an uitvraag; a vaststelling is for the gemeente alone. */
export const runners: readonly Rol[] = ['gemeente', 'bureau'];

/** Those to whom locaties belong: each only their own. */
export const owners: readonly Rol[] = ['coordinator', 'bestuurder'];

export interface OwnLocatie {
  readonly grant: Grant;
  readonly locatie: Locatie;
}

/** The locatie, for its coordinator and for the bestuurder of its organisatie. */
export async function requireOwnLocatie(
  caller: Caller,
  { gemeentecode, locatieId }: Omit<LocatieKey, 'uitvraagId'>,
  { store }: Services,
): Promise<OwnLocatie> {
  requireRole(caller, gemeentecode, owners);
  const locatie = await store.gemeenten.findLocatie(gemeentecode, locatieId);
  const grant = caller.grants.find(
    (one) => one.gemeentecode === gemeentecode && locatie !== undefined && owns(one, locatie),
  );
  if (grant === undefined || locatie === undefined) throw new Problem('geen-recht', { reason: 'locatie' });
  return { grant, locatie };
}

export function owns({ rol, scope }: Grant, { locatieId, organisatieId }: Locatie): boolean {
  return (rol === 'coordinator' && scope === locatieId) || (rol === 'bestuurder' && scope === organisatieId);
}
