import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { randomFrom } from '../../../local/demo/random.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { type Mood, startUnsteadyTables, type UnsteadyTables } from '../../support/unsteady-tables.ts';
import { exampleInzending, send, uitvraagPath } from './client.ts';

let backend: Backend;
let tables: UnsteadyTables | undefined;

beforeAll(async () => {
  const appDir = await buildFunctions();
  backend = await startBackend({
    appDir,
    between: async (own) => (tables = await startUnsteadyTables(own)),
  });
});
afterAll(async () => {
  await backend.close();
  await tables?.close();
});

const place = { ...uitvraagPath, locatieId: 'school-linde' };
/** Longer than any request may take: what the add-in waits, and calls of the tables that end in time. */
const LONGEST_MS = 30_000;

const random = randomFrom(2026);
const half = (mood: Mood) => () => (random.chance(0.5) ? mood : 'steady');
const always = (mood: Mood) => () => mood;
/** From the nth call on: so that reading goes well and writing does not, and the other way around. */
const from = (nth: number, mood: Mood) => (at: number) => (at >= nth ? mood : 'steady');
const once = (nth: number, mood: Mood) => (at: number) => (at === nth ? mood : 'steady');

const moods: readonly (readonly [string, (nth: number) => Mood])[] = [
  ['slow', always({ late: 150 })],
  ['failing half the time', half({ busy: 500 })],
  ['cutting half of the connections', half('cut')],
  ['losing half of the answers', half('lost')],
  ['throttling with 503', half({ busy: 503, retryAfter: 1 })],
  ['throttling with 429', half({ busy: 429, retryAfter: 1 })],
  ['throttling all with 429', always({ busy: 429 })],
  ['asking to wait very long', always({ busy: 503, retryAfter: 600 })],
  ['gone', always('cut')],
  ['done with everything and answering nothing', always('lost')],
  ...Array.from({ length: 12 }, (_, nth) => [`losing the answer to call ${nth}`, once(nth, 'lost')] as const),
  ...[4, 6, 8].map((nth) => [`gone from call ${nth} on`, from(nth, 'cut')] as const),
  ['answering after the server gave up', from(6, { answersLate: 9000 })],
];

describe('while the tables are', () => {
  let nth = 0;
  let stored = 0;

  it.each(moods)(
    '%s, what is said to be received is kept once, and the rest is asked to come again',
    async (_, mood) => {
      const body = exampleInzending(place.locatieId, { vervangt: stored });
      nth += 1;
      tables?.be(mood);
      const began = performance.now();
      const answer = await send(backend, 'bram', nth, body);
      expect(performance.now() - began).toBeLessThan(LONGEST_MS);
      expect(tables?.calls()).toBeLessThan(80);
      tables?.be();
      const told: unknown = await answer.json();
      if (answer.status !== 200) {
        expect(answer.status).toBe(503);
        expect(answer.headers.get('retry-after')).toBe('5');
        expect(told).toMatchObject({ type: 'urn:groeiblad:probleem:even-niet-bereikbaar' });
      }
      const again = await send(backend, 'bram', nth, body);
      expect(again.status).toBe(200);
      const receipt = (await again.json()) as Ontvangstbewijs;
      if (answer.status === 200) expect(receipt).toEqual(told);
      stored += 1;
      expect(receipt.versie).toBe(stored);
      const { store } = backend.storing;
      expect((await store.inzendingen.findRespons(place))?.value).toMatchObject({ versie: stored });
      const audit = await store.inzendingen.listAudit(place);
      expect(audit.filter(({ event }) => event.action === 'inzending-ingediend')).toHaveLength(stored);
    },
  );

  it('unsteady, somebody was told so, and it never was a bug', () => {
    expect(backend.logs().join('\n')).toContain('even-niet-bereikbaar');
    expect(backend.logs().join('\n')).not.toContain('onverwacht');
  });
});
