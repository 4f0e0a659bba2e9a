import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { contextFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { clientAs } from '../../support/people.ts';
import { walkEmptyForm } from './empty-form-journey.ts';
import { placesInTurn } from './next-locatie.ts';
import { storedFor } from './server-gone-journey.ts';

let backend: Backend;
const nextPlace = placesInTurn();

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
});
afterAll(() => backend.close());

describe('peers-09 an empty form', () => {
  it.each(['nothing', 'all but children'] as const)(
    'with %s filled in is not sent before somebody says that there are no children',
    async (filled) => {
      expect(await walkEmptyForm({ backend, place: nextPlace(), filled })).toEqual([]);
    },
  );

  it('is refused by the server as well, from whatever program it comes', async () => {
    const place = nextPlace();
    const context = contextFor(place.locatieId);
    const answers = { nulopgave: false, vervangt: 0, redenen: [], verklaring: true };
    const body = makeInzending({ ...goodForm(place.groepen, 0), kinderen: [] }, context, answers)!;
    const { uitvraagId, locatieId } = body;
    const path = { gemeentecode: '9901', uitvraagId, locatieId, inzendingId: crypto.randomUUID() };
    const sent = await clientAs(backend, place.user).call('submitInzending', { path, body });
    expect(sent.ok ? [] : sent.failure.findings?.map(({ rule }) => rule)).toContain('U-12');
    expect((await storedFor(backend, place)).versie).toBe(0);
  });
});

describe('peers-09 planted fault', () => {
  it('where preparing takes an empty form for one without children', async () => {
    const plantFlows = (flows: Flows): Flows =>
      new Proxy(flows, {
        get: (target, name: keyof Flows) =>
          name === 'prepare' ? () => target.prepare({ nulopgave: true }) : target[name],
      });
    const said = await walkEmptyForm({ backend, place: nextPlace(), filled: 'all but children', plantFlows });
    expect(said).toEqual(['nobody asked whether there are no children', 'sent before anybody said so']);
  });
});
