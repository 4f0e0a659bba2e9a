import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { blobBackups } from '../../../functions/backup/blob-backups.ts';

const now = () => new Date('2026-06-03T02:00:00.000Z');
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A service that answers as the documentation of blobs says, and remembers what was asked. `stored`: of what is there. */
async function service(status: number, stored = status) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    request.resume();
    const own = request.method === 'HEAD' ? stored : status;
    request.on('end', () => response.writeHead(request.url?.includes('restype') ? 201 : own).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/a`;
  const connection = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;BlobEndpoint=${endpoint};`;
  return { asked, connection };
}

const copiesAt = (connection: string, loopback: boolean) =>
  blobBackups({ service: connection, loopback, days: 35 }, now);
const bytes = new Uint8Array([1, 2, 3]);

it('a copy is asked to be locked for its term, and written only where none is', async () => {
  const { asked, connection } = await service(201);
  expect(await copiesAt(connection, false).save('9901/2026-06-03.jsonl.gz', bytes)).toBe('saved');
  const { headers } = asked.at(-1)!;
  expect(headers['if-none-match']).toBe('*');
  expect(headers['x-ms-immutability-policy-mode']).toBe('Locked');
  const until = new Date(String(headers['x-ms-immutability-policy-until-date']));
  expect(until.toISOString()).toBe('2026-07-08T02:00:00.000Z');
});

it('an account that cannot lock a copy refuses it, and that is no copy', async () => {
  const { connection } = await service(400);
  await expect(copiesAt(connection, false).save('9901/a.jsonl.gz', bytes)).rejects.toThrow();
});

it('a refusal in the form of a conflict is no copy, unless there is one of this name', async () => {
  const save = async (stored: number) =>
    copiesAt((await service(409, stored)).connection, false).save('9901/a.jsonl.gz', bytes);
  await expect(save(404)).rejects.toThrow();
  expect(await save(200)).toBe('exists');
});

it('a copy under a lock is kept, and that is no failure', async () => {
  const { connection } = await service(409);
  expect(await copiesAt(connection, false).remove('9901/a.jsonl.gz')).toBe('kept');
});

it('the service on this machine is asked for no lock', async () => {
  const { asked, connection } = await service(201);
  await copiesAt(connection, true).save('9901/a.jsonl.gz', bytes);
  expect(Object.keys(asked.at(-1)!.headers).filter((name) => name.includes('immutability'))).toEqual([]);
});
