import { expect, test, vi } from 'vitest';
import { checkFilter } from './check-filter.ts';

vi.mock('../../../local/excel/model/cell-text.ts', () => ({ cellText: () => 'voldoende' }));

test('planted fault: a filter that does not look at the cells is found out', () => {
  expect(checkFilter).toThrow('deeply equal');
});
