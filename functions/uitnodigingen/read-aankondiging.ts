import { Problem } from '../problem.ts';
import type { UseCase } from '../use-case.ts';
import { knowsSecret } from './knows-secret.ts';

/**
 * Who invites and for what, for whoever has the secret of the mail: before anybody signs in, so no more than that. It
 * changes nothing, as programs that guard mail open links by themselves.
 */
export const readAankondiging: UseCase<'readAankondiging'> = async ({ path, body }, { store, hash, now }) => {
  const found = await store.uitnodigingen.findUitnodiging(path.uitnodigingId);
  // Who has no secret does not hear whether there is such an uitnodiging.
  if (found === undefined || !knowsSecret(found.value, hash(body.geheim)))
    throw new Problem('uitnodiging-onbekend');
  const { status, expiresAt, gemeentecode, rol } = found.value;
  if (status === 'ingetrokken' || status === 'vervangen') throw new Problem('uitnodiging-ingetrokken');
  if (status === 'open' && expiresAt <= now().toISOString()) throw new Problem('uitnodiging-verlopen');
  const gemeente = await store.gemeenten.findGemeente(gemeentecode);
  if (gemeente === undefined) throw new Error('The gemeente of an uitnodiging is not there');
  return { gemeente: gemeente.naam, rol };
};
