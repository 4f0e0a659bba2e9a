import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { keepRonde } from '../../../functions/uitnodigingen/start-ronde.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { idOf } from '../fixtures/inzending.ts';
import { uitvraagPath } from './client.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
});
afterAll(() => backend.close());

const { gemeentecode, uitvraagId } = uitvraagPath;
const vlinder = { rol: 'coordinator', scope: 'voorschool-vlinder' } as const;

/** A round as a process leaves it that stopped right after it was asked: kept, and no message of it written. */
const leaveRonde = (nth: number) =>
  keepRonde(
    gemeentecode,
    {
      ...{ opdracht: idOf(nth), uitvraagId, soort: 'uitnodiging', ontvangers: [vlinder] },
      ...{ moment: new Date().toISOString(), actor: 'test', rol: 'gemeente', stap: 'plannen' },
    },
    backend.storing,
  );

/** Runs the timer function that the app registered, on the host that runs it each minute. */
const fire = () =>
  fetch(new URL('/admin/functions/sendPost', backend.api), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
const mails = async () => (await backend.mail.list()).map(({ to }) => to);
const stap = async (nth: number) =>
  (await backend.storing.store.uitnodigingen.findRonde(gemeentecode, idOf(nth)))?.value.stap;

it('carries a round to its end that nobody asks for any more, over a real mail server', async () => {
  expect(await leaveRonde(1)).toBe('done');
  expect(await mails()).toEqual([]);
  expect((await fire()).status).toBe(202);
  expect(await mails()).toEqual([expect.stringMatching(/^voorschool-vlinder@/)]);
  expect(await stap(1)).toBe('klaar');
});

it('sends nothing twice when it fires again', async () => {
  expect((await fire()).status).toBe(202);
  expect(await mails()).toHaveLength(1);
});

it('logs neither an address nor a failure', () => {
  const logs = backend.logs().join('\n');
  expect(logs).not.toContain('@');
  expect(logs).not.toMatch(/"event":"background"|failed/i);
});
