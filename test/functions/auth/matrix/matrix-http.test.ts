import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../../support/build-functions.ts';
import { beside, timers } from './entries.ts';
import { findFaults } from './find-faults.ts';
import { type MatrixWorld, startMatrixWorld } from './matrix-world.ts';

describe('every endpoint that the host serves, asked by everyone about own and foreign things', () => {
  let world: MatrixWorld;
  beforeAll(async () => {
    world = await startMatrixWorld(await buildFunctions());
  });
  afterAll(() => world.backend.close());

  it('are all that the app can register, whatever its settings', () => {
    const source = fs.readFileSync('functions/main.ts', 'utf8');
    const named = [...source.matchAll(/app\.\w+\('(\w+)'/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect([...Object.keys(beside), ...timers].sort()).toEqual(named.sort());
  });

  it(
    'answers as its entry says, and of a foreign thing the same whether it is there or not',
    { timeout: 300_000 },
    async () => {
      expect(await findFaults(world)).toEqual([]);
    },
  );
});
