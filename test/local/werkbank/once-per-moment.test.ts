import { expect, it } from 'vitest';
import { type Change, oncePerMoment } from '../../../local/werkbank/book/once-per-moment.ts';

it('tells once what happened in one moment, and whether more than the selection changed', async () => {
  const told: Change[] = [];
  const tell = oncePerMoment((change) => told.push(change));
  tell({ selectionOnly: true });
  tell({ selectionOnly: false });
  tell({ selectionOnly: true });
  expect(told).toEqual([]);
  await Promise.resolve();
  tell({ selectionOnly: true });
  await Promise.resolve();
  expect(told).toEqual([{ selectionOnly: false }, { selectionOnly: true }]);
});
