import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plays } from './action/plays.ts';
import { inTests } from './counts.ts';
import { childLeaves, faultsOf, plantedFaults } from './planted-faults.ts';
import { play } from './play.ts';

describe('the plays that belong to the tests', () => {
  it.each(plantedFaults)(
    'show $name',
    async ({ says, shownBy, ...planted }) => {
      const played = shownBy === undefined ? plays : fc.constant(shownBy);
      const property = fc.asyncProperty(played, (one) => play(one, { faults: faultsOf(planted) }));
      const { failed, errorInstance } = await fc.check(property, { ...inTests, endOnFailure: true });
      expect(failed).toBe(true);
      expect(String(errorInstance)).toMatch(says);
    },
    300_000,
  );

  it('show nothing where a child leaves and another one comes', async () => {
    await expect(play(childLeaves)).resolves.toBeUndefined();
  });
});
