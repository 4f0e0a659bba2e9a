import { columnName, formatAddress } from '../../excel/model/address.ts';
import { cellBox } from '../../excel/model/box.ts';
import { freezeAbove } from '../../excel/user/freeze.ts';
import { done } from '../../excel/user/outcome.ts';
import type { OpenSheet } from '../../excel/user/place.ts';
import {
  deleteColumns,
  deleteRows,
  hideColumns,
  hideRows,
  insertColumns,
  insertRows,
} from '../../excel/user/rows.ts';
import { deleteTableRows, insertTableRows } from '../../excel/user/table-rows.ts';
import type { LineActions, Lines } from './book.ts';
import { refusalOf } from './refusal-of.ts';

/** As on the sheet: 'C:E'. */
const columnsOf = ({ from, count }: Lines) => `${columnName(from)}:${columnName(from + count - 1)}`;

/** @param front the sheet in front, at the moment of the action */
export const lineActions = (front: () => OpenSheet): LineActions => ({
  insertLines: (lines) =>
    refusalOf(
      lines.axis === 'row'
        ? insertRows(front(), lines.from + 1, lines.count)
        : insertColumns(front(), columnsOf(lines)),
    ),
  deleteLines: (lines) =>
    refusalOf(
      lines.axis === 'row'
        ? deleteRows(front(), lines.from + 1, lines.count)
        : deleteColumns(front(), columnsOf(lines)),
    ),
  hideLines: (lines, hidden) =>
    refusalOf(
      lines.axis === 'row'
        ? hideRows(front(), lines.from + 1, lines.count, hidden)
        : hideColumns(front(), columnsOf(lines), hidden),
    ),
  insertTableRows: (box) => refusalOf(insertTableRows(front(), formatAddress(box)) ?? done),
  deleteTableRows: (box) => refusalOf(deleteTableRows(front(), formatAddress(box)) ?? done),
  freezeAbove: ({ row, column }) => freezeAbove(front(), formatAddress(cellBox(row, column))),
});
