import { addressOf } from '../../addin/api/request.ts';
import type { EndpointName } from '../../shared/contract/endpoints.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Access } from './client-of.ts';

type Published = Extract<EndpointName, 'readTerugkoppeling' | 'readOpenbareTerugkoppeling'>;

/** The body of a terugkoppeling exactly as this reader gets it, unzipped. */
export async function servedBytes(
  { base, token }: Access,
  { gemeentecode, uitvraagId }: Pick<Uitvraag, 'gemeentecode' | 'uitvraagId'>,
  name: Published,
): Promise<Uint8Array> {
  const address = addressOf(base, name, { gemeentecode, uitvraagId });
  const response = await fetch(address, { headers: { authorization: `Bearer ${await token()}` } });
  if (!response.ok) throw new Error(`The terugkoppeling is answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
