import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { PublishedBytes } from './published-bytes.ts';

const unpack = promisify(gunzip);

/** What the bytes of a published document say. */
export async function readDocument({ gzip }: PublishedBytes): Promise<Terugkoppeling> {
  return Terugkoppeling.parse(JSON.parse((await unpack(gzip)).toString()));
}
