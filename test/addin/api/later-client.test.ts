import { expect, it } from 'vitest';
import { laterClient } from '../../../addin/api/later-client.ts';
import { makeClient } from '../../../addin/api/client.ts';
import { done } from '../../../addin/flows/outcome.ts';

const options = (asked: string[]) => ({
  base: 'http://127.0.0.1:1/v1',
  auth: {
    getToken: () => Promise.resolve(done('token')),
  },
  fetch: ((input: string) => {
    asked.push(input);
    return Promise.resolve(new Response(JSON.stringify({ rechten: [] })));
  }) as typeof fetch,
});

it('asks the same, and answers the same, as the client that it fetches', async () => {
  const [direct, later]: [string[], string[]] = [[], []];
  const answer = await makeClient(options(direct)).call('readMij', { path: {} });
  const client = laterClient(options(later));
  expect(await client.call('readMij', { path: {} })).toEqual(answer);
  expect(await client.call('readMij', { path: {} })).toEqual(answer);
  expect(later).toEqual([...direct, ...direct]);
  expect(answer).toMatchObject({ ok: true });
});
