import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { openForCopies, openTable } from '../../../functions/storage/table/open-tables.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  closing.splice(0).forEach((close) => close());
});

/** How long one call of this client may take, in milliseconds. */
async function patienceOf(open: typeof openTable): Promise<number | undefined> {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/a`;
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=${endpoint};`;
  const asked = vi.spyOn(AbortSignal, 'timeout');
  await expect(
    open({ connectionString, allowInsecureConnection: true }, 'Inzage').getEntity('a', 'b'),
  ).rejects.toThrow();
  return asked.mock.calls[0]?.[0];
}

it('a call for which a user waits ends before the add-in stops waiting', async () => {
  expect(await patienceOf(openTable)).toBeLessThanOrEqual(8000);
});

it('a call that copies may take the time of three megabytes over a slow line', async () => {
  expect(await patienceOf(openForCopies)).toBeGreaterThanOrEqual(60_000);
});
