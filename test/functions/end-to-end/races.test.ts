import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenAll } from '../../../local/demo/seen-all.ts';
import type { Vaststelling } from '../../../shared/contract/vaststelling-messages.ts';
import type { ResponsOverzicht } from '../../../shared/contract/uitvraag-messages.ts';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import type { SeedData } from '../../../local/seed/seed-data.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { ask, exampleInzending, send, uitvraagPath } from './client.ts';

/** Anna and a colleague send for the same voorschool. */
const seed: SeedData = {
  ...exampleGemeente,
  users: [
    ...exampleGemeente.users,
    {
      upn: 'collega@voorbeeldstad.example',
      name: 'Collega Voorbeeld (verzonnen)',
      role: 'coordinator',
      description: 'Verstuurt ook de cijfers van Voorbeeldpeuters Eik.',
      tid: '00000000-0000-4000-8aaa-000000000010',
      oid: '00000000-0000-4000-8bbb-000000000900',
      grants: [{ rol: 'coordinator', scope: 'voorschool-eik' }],
    },
  ],
};

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions(), seed });
});
afterAll(() => backend.close());

const stateOf = async (locatieId: string) =>
  (await backend.storing.store.inzendingen.findRespons({ ...uitvraagPath, locatieId }))?.value;
const notedOf = async (locatieId: string) =>
  (await backend.storing.store.inzendingen.listAudit({ ...uitvraagPath, locatieId })).map(
    ({ event }) => event,
  );

/** The statuses of many answers, counted. */
function countOf(answers: readonly Response[]): Readonly<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

async function endOfVaststelling(): Promise<string> {
  for (;;) {
    const { status } = (await (await ask(backend, 'els', 'readVaststelling')).json()) as Vaststelling;
    if (status !== 'bezig') return status;
    await wait(50);
  }
}

const eik = 'voorschool-eik';
const linde = 'school-linde';
const wilg = 'school-wilg';

describe('at the same moment', () => {
  it('32 who send one inzending get one ontvangstbewijs, and it is kept once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => send(backend, 'anna', 1, exampleInzending(eik))),
    );
    expect(countOf(answers)).toEqual({ 200: 32 });
    const receipts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(receipts).size).toBe(1);
    expect(await stateOf(eik)).toMatchObject({ versie: 1 });
    expect(await notedOf(eik)).toHaveLength(1);
  });

  it('of two coordinators of one locatie one is received, and the other hears that somebody was first', async () => {
    const answers = await Promise.all(
      ['anna', 'collega'].map((user, i) =>
        send(backend, user, 10 + i, exampleInzending(eik, { vervangt: 1 })),
      ),
    );
    expect(countOf(answers)).toEqual({ 200: 1, 412: 1 });
    const refused = answers.find(({ status }) => status === 412);
    expect(await refused?.json()).toMatchObject({ versie: 2, findings: [{ rule: 'U-07' }] });
    expect(await stateOf(eik)).toMatchObject({ versie: 2 });
  });

  it('16 who send different inzendingen are received one after another, each who saw the last', async () => {
    const answers: Response[] = [];
    const sender = async (nth: number) => {
      for (let vervangt = 0; ;) {
        const answer = await send(backend, 'bram', nth, exampleInzending(linde, { vervangt }));
        if (answer.status === 200) return void answers.push(answer);
        expect(answer.status).toBe(412);
        vervangt = ((await answer.json()) as { versie: number }).versie;
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, i) => sender(100 + i)));
    const receipts = await Promise.all(
      answers.map(async (answer) => (await answer.json()) as Ontvangstbewijs),
    );
    const versies = receipts.map(({ versie }) => versie).sort((a, b) => a - b);
    expect(versies).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect((await notedOf(linde)).map(({ versie }) => versie)).toEqual(versies);
    expect(new Set(receipts.map(({ nummer }) => nummer)).size).toBe(16);
  });

  it('who sends while the figures are adopted is in them, or hears that it is over', async () => {
    const close = { status: 'gesloten', versie: 2 };
    expect((await ask(backend, 'els', 'moveUitvraag', { body: close })).status).toBe(200);
    const opened = await ask(backend, 'els', 'grantHeropening', {
      path: { ...uitvraagPath, locatieId: wilg },
      body: { beurt: 0, tot: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10) },
    });
    expect(opened.status).toBe(200);
    const overview = (await (await ask(backend, 'els', 'readRespons')).json()) as ResponsOverzicht;
    const body = { versie: 3, confirmed: seenAll(overview) };
    const [started, ...answers] = await Promise.all([
      ask(backend, 'els', 'startVaststelling', { body }),
      ...Array.from({ length: 12 }, (_, i) => send(backend, 'bram', 300 + i, exampleInzending(wilg))),
    ]);
    expect(started.status).toBe(202);
    const counts = countOf(answers);
    const { 200: taken = 0, 409: over = 0, 412: overtaken = 0 } = counts;
    expect(taken + over + overtaken).toBe(12);
    expect(taken).toBeLessThanOrEqual(1);
    const ended = await endOfVaststelling();
    const state = await stateOf(wilg);
    expect(state).toMatchObject({ versie: taken, ...(taken === 1 && { accepted: { versie: 1 } }) });
    // What came in between is looked at anew before it is adopted: then the locatie may still send.
    const late = await send(backend, 'bram', 400, exampleInzending(wilg, { vervangt: taken }));
    expect(late.status).toBe(ended === 'klaar' ? 409 : 200);
  });
});
