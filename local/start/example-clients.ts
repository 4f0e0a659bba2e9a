import type { Client } from '../../addin/api/client.ts';
import type { Backend } from '../backend/start-backend.ts';
import { clientOf } from '../demo/client-of.ts';
import type { SeedUser } from '../seed/seed-data.ts';

/** Who leads an organisatie of the example. */
export const bestuurderOf = ({ users }: Backend, organisatieId: string): SeedUser =>
  found(
    users.find(
      ({ role, grants }) => role === 'bestuurder' && grants.some(({ scope }) => scope === organisatieId),
    ),
  );

export const userOf = ({ users }: Backend, role: SeedUser['role']): SeedUser =>
  found(users.find((user) => user.role === role));

function found(user: SeedUser | undefined): SeedUser {
  if (user === undefined) throw new Error('The example lacks somebody.');
  return user;
}

/** A client that is signed in as this user. */
export const clientFor = ({ api, issuer }: Backend, { upn }: SeedUser): Client =>
  clientOf({ base: api, token: () => issuer.tokenFor(upn) });
