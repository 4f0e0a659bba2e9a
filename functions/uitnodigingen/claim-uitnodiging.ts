import type { Rol } from '../../shared/contract/rechten.ts';
import type { Caller } from '../auth/caller.ts';
import { runners } from '../auth/rights.ts';
import type { Identity } from '../auth/verifier.ts';
import { readMij } from '../mij/read-mij.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import type { Asked, UseCase } from '../use-case.ts';
import { endedSince } from './ended-since.ts';
import { giveRight } from './give-right.ts';
import { knowsSecret } from './knows-secret.ts';
import { seesTooMuch } from '../vaststelling/sees-too-much.ts';
import type { UitnodigingRecord } from './uitnodiging-record.ts';

/**
 * Gives the rights of an uitnodiging to the account that brings its secret. First the uitnodiging is claimed under
 * its mark, so that it serves one account; then its rights are written, each of which may be done twice. So after a
 * crash the same account asks again and gets the same answer.
 */
export const claimUitnodiging: UseCase<'claimUitnodiging'> = async (asked, services) => {
  const { identity } = asked.caller;
  if (identity === undefined) throw new Problem('niet-aangemeld', { reason: 'no-account' });
  const value = await untilDone(() => claim(asked, identity, services));
  await services.store.toegang.saveTenant(identity.tenantId);
  const { uitnodigingId: via, gemeentecode, rol, scopes, madeAt, until } = value;
  const grants = scopes.map((scope) => ({ person: identity.person, gemeentecode, rol, scope, until }));
  for (const grant of grants) await untilDone(() => giveRight({ ...grant, via }, madeAt, services));
  return readMij({ path: {}, body: undefined, caller: { ...asked.caller, grants } }, services);
};

async function claim(
  { path, body, caller }: Asked<'claimUitnodiging'>,
  { person }: Identity,
  services: Services,
): Promise<UitnodigingRecord | undefined> {
  const { store, hash, now } = services;
  const found = await store.uitnodigingen.findUitnodiging(path.uitnodigingId);
  // Who has no secret does not hear whether there is such an uitnodiging.
  if (found === undefined || !knowsSecret(found.value, hash(body.geheim)))
    throw new Problem('uitnodiging-onbekend');
  const { value, mark } = found;
  const account = hash(person);
  const moment = now().toISOString();
  if (value.status === 'gebruikt' && value.usedBy === account) return value;
  refuseWhenOver(value, moment);
  if (ofPartners.includes(value.rol) && runs(value.gemeentecode, caller))
    throw new Problem('uitnodiging-van-gemeente');
  if (await endedSince(value, { store })) throw new Problem('uitnodiging-ingetrokken');
  if (await seesTooMuch({ ...value, person }, services)) throw new Problem('samen-te-veel');
  const used: UitnodigingRecord = { ...value, status: 'gebruikt', usedBy: account };
  const outcome = await store.uitnodigingen.replaceUitnodiging(
    { value: used, mark },
    {
      moment,
      actor: caller.actor,
      rol: value.rol,
      action: 'toegang-gegeven',
      object: value.uitnodigingId,
      versie: 1,
    },
  );
  return outcome === 'done' ? used : undefined;
}

/** Roles to which a gemeente invites; the others are given by who runs the installation. */
const ofPartners: readonly Rol[] = ['coordinator', 'bestuurder'];

/**
 * Who runs the uitvragen of a gemeente chooses the addresses, and would otherwise invite themselves to the counts of any
 * locatie.
 */
const runs = (gemeentecode: string, { grants }: Caller): boolean =>
  grants.some((one) => one.gemeentecode === gemeentecode && runners.includes(one.rol));

function refuseWhenOver({ status, expiresAt }: UitnodigingRecord, moment: string): void {
  if (status === 'gebruikt') throw new Problem('uitnodiging-gebruikt');
  if (status !== 'open') throw new Problem('uitnodiging-ingetrokken');
  if (expiresAt <= moment) throw new Problem('uitnodiging-verlopen');
}
