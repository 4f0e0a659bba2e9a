import { expect, test } from 'vitest';
import { sortRows } from '../../../local/excel/model/sort-rows.ts';
import { type Scalar } from '../../../local/excel/formula/formula-value.ts';
import { readScalar } from '../../../local/excel/model/cell-value.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { writeRange } from '../../../local/excel/model/write-range.ts';

type Row = [key: string | number | boolean, mark: string];

/** Sorts rows by their first cell and answers how they stand then. */
function sorted(rows: Row[], ascending: boolean): [Scalar, Scalar][] {
  const at = openSheet(new WorkbookModel());
  const box = { row: 0, column: 0, rows: rows.length, columns: 2 };
  writeRange({ ...at, box }, rows, 'file');
  sortRows({ ...at, box }, [{ column: 0, ascending }]);
  const cell = (row: number, column: number) => readScalar(at.workbook, at.sheet, row, column);
  return rows.map((_, row) => [cell(row, 0), cell(row, 1)]);
}

const mixed: Row[] = [
  ['=1/0', 'a'],
  ['', 'b'],
  [true, 'c'],
  ['peer', 'd'],
  [10, 'e'],
  ['Appel', 'f'],
  [2, 'g'],
  [false, 'h'],
  ['=NA()', 'i'],
];

test('numbers come before text, truth values and errors, and blanks last', () => {
  expect(sorted(mixed, true).map(([, mark]) => mark)).toEqual(['g', 'e', 'f', 'd', 'h', 'c', 'a', 'i', 'b']);
});

test('the other way round blanks stay last, and errors keep their order', () => {
  expect(sorted(mixed, false).map(([, mark]) => mark)).toEqual(['a', 'i', 'c', 'h', 'd', 'f', 'e', 'g', 'b']);
});

test('rows with the same key keep their order; case, apostrophes and hyphens do not count', () => {
  const rows: Row[] = [
    ['co-op', 'a'],
    ['coop', 'b'],
    ['COOP', 'c'],
    ["co'op", 'd'],
    ['coa', 'e'],
  ];
  expect(sorted(rows, true).map(([, mark]) => mark)).toEqual(['e', 'b', 'c', 'a', 'd']);
});
