import { expect, test } from 'vitest';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { redo, undo } from '../../../local/excel/user/attempt.ts';
import { clearFilters, filterTable } from '../../../local/excel/user/filter-table.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { type OpenSheet } from '../../../local/excel/user/place.ts';
import {
  clearCells,
  deleteColumns,
  deleteRows,
  hideColumns,
  hideRows,
  insertColumns,
  insertRows,
} from '../../../local/excel/user/rows.ts';
import { addTab, hideTab, moveTab, renameTab } from '../../../local/excel/user/sheet-tabs.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { deleteTableRows, insertTableRows } from '../../../local/excel/user/table-rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { listWorkbook } from './list-workbook.ts';

/** All that is in the workbook, without the counter of ids: that never goes back. */
const contents = ({ workbook }: OpenSheet) => snapshot(workbook).replace(/"nextId":\d+/, '');

type Act = (at: OpenSheet) => unknown;

test.each<[string, Act]>([
  ['typing', (at) => typeIn(at, 'A2', 'K09')],
  ['typing below a table', (at) => typeIn(at, 'A6', 'K05')],
  ['pasting', (at) => paste(at, 'B2', [['8'], ['9']], 'cells')],
  ['clearing', (at) => clearCells(at, 'A1:C5')],
  ['inserting rows', (at) => insertRows(at, 3, 2)],
  ['deleting rows', (at) => deleteRows(at, 3)],
  ['inserting columns', (at) => insertColumns(at, 'B')],
  ['deleting columns', (at) => deleteColumns(at, 'B')],
  ['inserting table rows', (at) => insertTableRows(at, 'A2')],
  ['deleting table rows', (at) => deleteTableRows(at, 'A2:A3')],
  ['hiding rows', (at) => hideRows(at, 2)],
  ['hiding columns', (at) => hideColumns(at, 'B:C')],
  ['sorting', (at) => sortTable(at.workbook, 'Kinderen', 'Code', false)],
  ['filtering', (at) => filterTable(at.workbook, 'Kinderen', 'Groep', ['1'])],
  ['clearing a filter', (at) => clearFilters(at.workbook, 'Kinderen')],
  ['adding a sheet', (at) => addTab(at.workbook)],
  ['renaming a sheet', (at) => renameTab(at, 'Lijst')],
  ['moving a sheet', (at) => moveTab(at, 1)],
  ['hiding a sheet', (at) => hideTab(at)],
])('%s goes back whole, and forward again', (_name, act) => {
  const at = listWorkbook();
  addTab(at.workbook);
  filterTable(at.workbook, 'Kinderen', 'Taal', ['voldoende', 'onvoldoende']);
  const before = contents(at);
  act(at);
  const after = contents(at);
  expect(after).not.toBe(before);
  undo(at.workbook);
  expect(contents(at)).toBe(before);
  redo(at.workbook);
  expect(contents(at)).toBe(after);
});
