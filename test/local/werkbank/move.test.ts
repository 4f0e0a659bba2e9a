import { describe, expect, it } from 'vitest';
import { type Field, move } from '../../../local/werkbank/grid/move.ts';

const field: Field = {
  rows: 20,
  columns: 6,
  used: { rows: 10, columns: 4 },
  page: 5,
  isHidden: () => false,
  isFilled: () => false,
};
const at = (row: number, column: number) => ({ row, column });

describe('moving through the sheet', () => {
  it('stops at every edge', () => {
    expect(move(at(0, 0), 'up', field)).toEqual(at(0, 0));
    expect(move(at(0, 0), 'left', field)).toEqual(at(0, 0));
    expect(move(at(19, 5), 'down', field)).toEqual(at(19, 5));
    expect(move(at(19, 5), 'right', field)).toEqual(at(19, 5));
    expect(move(at(17, 0), 'page-down', field)).toEqual(at(19, 0));
  });

  it('knows the ends of what is used', () => {
    expect(move(at(2, 1), 'row-end', field)).toEqual(at(2, 3));
    expect(move(at(2, 1), 'sheet-end', field)).toEqual(at(9, 3));
    expect(move(at(2, 1), 'sheet-start', field)).toEqual(at(0, 0));
  });

  it('passes over hidden rows and columns', () => {
    const hidden = {
      ...field,
      isHidden: ({ row, column }: { row: number; column: number }) => row === 3 || column === 2,
    };
    expect(move(at(2, 0), 'down', hidden)).toEqual(at(4, 0));
    expect(move(at(0, 3), 'left', hidden)).toEqual(at(0, 1));
    expect(move(at(8, 0), 'page-up', hidden)).toEqual(at(2, 0));
  });

  it('stays where it is when only hidden rows follow', () => {
    const hidden = { ...field, isHidden: ({ row }: { row: number }) => row > 5 };
    expect(move(at(5, 0), 'down', hidden)).toEqual(at(5, 0));
  });
});
