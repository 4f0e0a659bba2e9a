import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plays } from './action/plays.ts';
import { inTests } from './counts.ts';
import { newTally, play } from './play.ts';

/** A play that fails is told as small as it got, and not lost because making it smaller takes longer than a test may. */
const untilTold = { interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true } as const;

describe('users who do anything at all', () => {
  it('lose no value, and see each finding on its cell and no failure', async () => {
    const tally = newTally();
    await fc.assert(
      fc.asyncProperty(plays, (one) => play(one, { tally })),
      { ...inTests, ...untilTold },
    );
    expect(tally.checks).toBeGreaterThan(inTests.numRuns);
    expect(tally.findings).toBeGreaterThan(100);
  }, 300_000);
});
