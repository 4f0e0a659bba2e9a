import { expect, it } from 'vitest';
import { headStyleOf } from '../../../addin/sheets/head-style.ts';
import { styles } from '../../../addin/sheets/styles.ts';

it('a heading stands at the right where its numbers do, and else keeps the look of its table', () => {
  const table = { head: 'denseHead', styles: ['label', 'inputNumber'] } as const;
  expect([0, 1].map((column) => headStyleOf(table, column))).toEqual(['denseHead', 'denseHeadRight']);
  expect(headStyleOf({ styles: ['percentage'] }, 0)).toBe('tableHeadRight');
  expect(styles.tableHeadRight.align).toBe('Right');
});
