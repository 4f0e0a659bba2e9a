import { save, stap, step } from '../../../afspraken/fixture.ts';
import { makeWorld } from '../../../fixtures/world.ts';
import type { WritePath } from '../write-path.ts';

/** What was agreed. */
export const afspraakPaths = {
  saveAfspraak: { prepare: makeWorld, run: (world) => save(world, 1, 0) },
  moveAfspraak: {
    prepare: async (store) => save(await makeWorld(store), 1, 0),
    run: (world) => step(world, stap('besproken', 1, 1)),
  },
} as const satisfies Record<string, WritePath>;
