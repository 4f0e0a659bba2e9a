import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { at } from '../fixtures/gemeente.ts';
import { edgeOf, request } from '../fixtures/edge.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { makeOpenWorld } from '../fixtures/world.ts';

const planted = vi.hoisted(() => ({ loose: false }));

// With `loose` on, the contract takes fields that it does not name.
vi.mock(import('../../../shared/contract/endpoints.ts'), async (original) => {
  const { endpoints } = await original();
  const { submitInzending } = endpoints;
  const loose = z.looseObject(submitInzending.request.shape);
  return {
    endpoints: {
      ...endpoints,
      submitInzending: {
        ...submitInzending,
        get request() {
          return planted.loose ? loose : submitInzending.request;
        },
      },
    },
  };
});

async function sendExtraField() {
  const world = await makeOpenWorld();
  await world.store.toegang.saveTenant('tenant');
  const grant = {
    person: 'tenant.object',
    gemeentecode: '9901',
    rol: 'coordinator',
    scope: 'loc-1',
  } as const;
  await world.store.toegang.saveGrant(grant);
  const params = { ...at('loc-1'), inzendingId: idOf(1) };
  const body = JSON.stringify({ ...inzendingOf('loc-1'), kindcode: 'K01' });
  const { response } = await request('submitInzending', edgeOf(world), { params, body });
  const versie = await world.store.inzendingen.findVersie(at('loc-1'), idOf(1));
  return { status: response.status, kept: JSON.stringify(versie ?? '') };
}

it('a field that the contract does not name is refused and kept nowhere', async () => {
  planted.loose = false;
  expect(await sendExtraField()).toEqual({ status: 400, kept: '""' });
});

it('with a loose contract it comes in, so strictness is what refuses it', async () => {
  planted.loose = true;
  const { status, kept } = await sendExtraField();
  expect(status).toBe(200);
  expect(kept).toContain('K01');
});
