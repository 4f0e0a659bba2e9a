import { expect } from 'vitest';
import { filterChoices, filterTable } from '../../../local/excel/user/filter-table.ts';
import { listWorkbook, rowsInSight } from './list-workbook.ts';

/** "Filter data in a range or table": the rows with other texts are out of sight, whatever their place. */
export function checkFilter(): void {
  const at = listWorkbook();
  expect(filterTable(at.workbook, 'Kinderen', 'Taal', ['voldoende']).refused).toBeNull();
  expect(rowsInSight(at, 6)).toEqual([1, 2, 5, 6]);
  filterTable(at.workbook, 'Kinderen', 'Groep', ['2']);
  expect(rowsInSight(at, 6)).toEqual([1, 5, 6]);
  expect(filterChoices(at.workbook, 'Kinderen', 'Taal')).toEqual([
    { text: 'onvoldoende', chosen: false },
    { text: 'voldoende', chosen: true },
  ]);
}
