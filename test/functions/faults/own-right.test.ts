import { expect, it, vi } from 'vitest';
import type * as Rights from '../../../functions/auth/rights.ts';
import { readEigenCijfers } from '../../../functions/terugkoppeling/read-eigen-cijfers.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { at } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { coordinator, makeOpenWorld } from '../fixtures/world.ts';
import { refusalOf } from '../fixtures/refusal.ts';

const planted = vi.hoisted(() => ({ blind: false }));

// With `blind` on, a right is believed to cover whatever the path names.
vi.mock('../../../functions/auth/rights.ts', async (original) => {
  const rights = await original<typeof Rights>();
  return {
    ...rights,
    requireOwnLocatie: async (...[caller, key, services]: Parameters<typeof rights.requireOwnLocatie>) =>
      planted.blind
        ? {
            grant: caller.grants[0],
            locatie: await services.store.gemeenten.findLocatie('9901', key.locatieId),
          }
        : rights.requireOwnLocatie(caller, key, services),
  };
});

async function readForeignFigures() {
  const world = await makeOpenWorld();
  const path = { ...at('loc-1'), inzendingId: idOf(1) };
  await submitInzending({ path, body: inzendingOf('loc-1'), caller: coordinator('loc-1') }, world);
  return readEigenCijfers({ path: at('loc-1'), body: undefined, caller: coordinator('loc-2') }, world);
}

it('raw counts of a foreign locatie are refused', async () => {
  planted.blind = false;
  expect(await refusalOf(readForeignFigures())).toMatchObject({ code: 'geen-recht' });
});

it('without the check on the locatie they are read, so that check is what refuses', async () => {
  planted.blind = true;
  expect((await readForeignFigures()).groepen).toHaveLength(1);
});
