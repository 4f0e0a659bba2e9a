import { addressOf } from '../../addin/api/request.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Access } from './client-of.ts';

/** The body of the terugkoppeling exactly as this reader gets it, unzipped. */
export async function servedBytes(
  { base, token }: Access,
  { gemeentecode, uitvraagId }: Pick<Uitvraag, 'gemeentecode' | 'uitvraagId'>,
): Promise<Uint8Array> {
  const address = addressOf(base, 'readTerugkoppeling', { gemeentecode, uitvraagId });
  const response = await fetch(address, { headers: { authorization: `Bearer ${await token()}` } });
  if (!response.ok) throw new Error(`The terugkoppeling is answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
