import type { HttpRequest } from '@azure/functions';
import { Problem } from '../problem.ts';
import { parseStrictJson } from './strict-json.ts';

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i;

/**
 * The body of a PUT as a value that nobody has looked at yet.
 * @throws Problem for a body that is too large, no JSON, or JSON that readers may read differently
 */
export async function readBody(request: HttpRequest, maxBytes: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new Problem('te-groot');
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) throw new Problem('soort-onbekend');
  if (!isPlain(request.headers.get('content-encoding'))) throw new Problem('soort-onbekend');
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > maxBytes) throw new Problem('te-groot');
  const parsed = parseStrictJson(bytes);
  if (!parsed.ok) throw new Problem('invoer-ongeldig', { fouten: [{ pad: '$', code: parsed.code }] });
  return parsed.value;
}

/** Packed bytes can be a thousand times larger than they say, so nothing is unpacked. */
const isPlain = (encoding: string | null): boolean => /^(?:identity)?$/i.test((encoding ?? '').trim());
