import { describe, expect, it, vi } from 'vitest';
import { complaintsOn, playTwoYears } from './last-year-journey.ts';

vi.mock(import('../../../shared/inzending/last-year.ts'), async (original) => ({
  ...(await original()),
  asksKoppeling: () => false,
}));

describe('peers-10 planted fault', () => {
  it('a rule that takes "nobody said it" for "there was nothing" is found', async () => {
    expect(complaintsOn(await playTwoYears())).toEqual(['nobody is asked which locatie it was']);
  });
});
