import { expect, it, vi } from 'vitest';
import { closingRace } from './closing-race.ts';

vi.mock(import('../../../functions/uitvragen/fence.ts'), async (original) => ({
  ...(await original()),
  fenceAll: () => Promise.resolve(),
}));

it('a closing that does not rewrite the locaties lets a sender through: the check sees it', async () => {
  expect(await closingRace((store) => store)).toContain('a version came in after closing');
});
