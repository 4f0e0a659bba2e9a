import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../../support/build-functions.ts';
import { findFaults } from './find-faults.ts';
import { type MatrixWorld, startMatrixWorld } from './matrix-world.ts';

describe('every endpoint that the host serves, asked by everyone about own and foreign things', () => {
  let world: MatrixWorld;
  beforeAll(async () => {
    world = await startMatrixWorld(await buildFunctions());
  });
  afterAll(() => world.backend.close());

  it(
    'answers as its entry says, and of a foreign thing the same whether it is there or not',
    { timeout: 300_000 },
    async () => {
      expect(await findFaults(world)).toEqual([]);
    },
  );
});
