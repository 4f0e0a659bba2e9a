import { chooseVoorheen } from '../../../../../functions/last-year/choose-voorheen.ts';
import { submitInzending } from '../../../../../functions/inzendingen/submit-inzending.ts';
import { send } from '../../../correctie/world-of-correctie.ts';
import { at } from '../../../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../../../fixtures/inzending.ts';
import { coordinator, makeOpenWorld } from '../../../fixtures/world.ts';
import { addYearBefore, inzendingBefore } from '../../../fixtures/year-before.ts';
import type { WritePath } from '../write-path.ts';

/** What a coordinator sends. */
export const inzendingPaths = {
  submitInzending: {
    prepare: async (store) => send(await makeOpenWorld(store), 2, { vervangt: 0 }),
    run: (world) =>
      submitInzending(
        {
          path: { ...at('loc-1'), inzendingId: idOf(1) },
          body: inzendingOf('loc-1', { vervangt: 1 }),
          caller: coordinator('loc-1'),
        },
        world,
      ),
  },
  chooseVoorheen: {
    prepare: async (store) => {
      const world = await makeOpenWorld(store);
      await addYearBefore(world, [inzendingBefore('loc-old')]);
    },
    run: (world) =>
      chooseVoorheen(
        { path: at('loc-1'), body: { voorheen: ['loc-old'] }, caller: coordinator('loc-1') },
        world,
      ),
  },
} as const satisfies Record<string, WritePath>;
