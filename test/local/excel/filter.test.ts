import { expect, test } from 'vitest';
import {
  clearFilter,
  clearFilters,
  filterChoices,
  filterTable,
} from '../../../local/excel/user/filter-table.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { clearCells, deleteRows } from '../../../local/excel/user/rows.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { undo } from '../../../local/excel/user/attempt.ts';
import { defaultProtection } from '../../../local/excel/model/protection.ts';
import { checkFilter } from './check-filter.ts';
import { firstColumn, listWorkbook, rowsInSight } from './list-workbook.ts';

const filtered = () => {
  const at = listWorkbook();
  filterTable(at.workbook, 'Kinderen', 'Taal', ['voldoende']);
  return at;
};

test('a filter hides the rows of other texts, and filters of two columns add up', () => {
  checkFilter();
});

test('the list of a filter has each text once, and the empty cells last', () => {
  const { workbook } = listWorkbook();
  expect(filterChoices(workbook, 'Kinderen', 'Taal').map(({ text }) => text)).toEqual([
    'onvoldoende',
    'voldoende',
    '',
  ]);
});

test('a filter is cleared for one column, or for all', () => {
  const at = filtered();
  filterTable(at.workbook, 'Kinderen', 'Groep', ['2']);
  clearFilter(at.workbook, 'Kinderen', 'Taal');
  expect(rowsInSight(at, 5)).toEqual([1, 3, 5]);
  clearFilters(at.workbook, 'Kinderen');
  expect(rowsInSight(at, 5)).toEqual([1, 2, 3, 4, 5]);
  undo(at.workbook);
  expect(rowsInSight(at, 5)).toEqual([1, 3, 5]);
});

test('what is typed in a filtered list stays in sight until the filter is applied again', () => {
  const at = filtered();
  typeIn(at, 'C2', 'onvoldoende');
  expect(rowsInSight(at, 5)).toEqual([1, 2, 5]);
  filterTable(at.workbook, 'Kinderen', 'Taal', ['voldoende']);
  expect(rowsInSight(at, 5)).toEqual([1, 5]);
});

test('sorting a filtered list moves what is in sight only', () => {
  const at = filtered();
  sortTable(at.workbook, 'Kinderen', 'Code', false);
  expect(firstColumn(at, 5)).toEqual(['Code', 'K04', 'K02', 'K03', 'K01']);
});

test('pasting over a filtered list also fills the rows that are out of sight', () => {
  const at = filtered();
  paste(at, 'A2', [['A'], ['B'], ['C'], ['D']]);
  expect(firstColumn(at, 5)).toEqual(['Code', 'A', 'B', 'C', 'D']);
});

test('clearing and deleting in a filtered list spares what is out of sight', () => {
  const at = filtered();
  clearCells(at, 'A2:A5');
  expect(firstColumn(at, 5)).toEqual(['Code', '', 'K02', 'K03', '']);
  deleteRows(at, 2, 4);
  expect(firstColumn(at, 3)).toEqual(['Code', 'K02', 'K03']);
});

test('what is refused halfway is not done at all', () => {
  const at = filtered();
  expect(deleteRows(at, 1, 5).refused?.message).toContain('tabel');
  expect(firstColumn(at, 5)).toEqual(['Code', 'K01', 'K02', 'K03', 'K04']);
  expect(at.sheet.tables[0]?.box.rows).toBe(5);
});

test('a protected sheet allows filters only where that was said, and a refusal changes nothing', () => {
  const at = listWorkbook();
  at.sheet.protection = { options: defaultProtection };
  expect(filterTable(at.workbook, 'Kinderen', 'Taal', ['voldoende']).refused?.message).toContain('beveiligd');
  expect(at.sheet.tables[0]?.filters).toEqual({});
  at.sheet.protection = { options: { ...defaultProtection, allowAutoFilter: true } };
  expect(filterTable(at.workbook, 'Kinderen', 'Taal', ['voldoende']).refused).toBeNull();
});
