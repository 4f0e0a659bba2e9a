import { expect, test, vi } from 'vitest';
import { checkTracking } from './check-tracking.ts';
import { openOffice } from './open-office.ts';

vi.mock('../../../local/excel/model/shift-log.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  FollowedBox: class {
    current: unknown;
    constructor(_sheet: unknown, box: object) {
      this.current = { ...box };
    }
  },
}));

test('planted fault: a range that stays where it was while its cells moved is found out', async () => {
  await expect(checkTracking(await openOffice())).rejects.toThrow('deeply equal');
});
