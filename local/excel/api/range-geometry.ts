import { parseAddress } from '../model/address.ts';
import {
  bounding,
  type Box,
  endColumn,
  endRow,
  intersection,
  isOnSheet,
  maxColumns,
  maxRows,
} from '../model/box.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { FollowedBox } from '../model/shift-log.ts';
import { usedBox } from '../model/used-box.ts';
import { invalidArgument, invalidReference, itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';

/**
 * How one range leads to another. "Excel.Range" (`learn.microsoft.com/javascript/api/excel/excel.range`): a range that
 * would leave the sheet is InvalidArgument, an empty intersection ItemNotFound, cells that were deleted InvalidReference.
 */
export abstract class RangeGeometry extends HostObject {
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;
  readonly #cells: FollowedBox;

  constructor(context: ApiContext, sheet: SheetModel, box: Box) {
    super();
    if (!isOnSheet(box)) throw invalidArgument();
    this.#context = context;
    this.#sheet = sheet;
    this.#cells = new FollowedBox(sheet, box);
  }

  static contextOf(range: RangeGeometry): ApiContext {
    return range.#context;
  }

  static sheetOf(range: RangeGeometry): SheetModel {
    return range.#sheet;
  }

  static boxOf(range: RangeGeometry): Box {
    return range.#box;
  }

  /** Where its cells are now: a range that somebody keeps follows what is inserted and deleted. */
  get #box(): Box {
    const box = this.#cells.current;
    if (!box) throw invalidReference();
    return box;
  }

  #with(change: Partial<Box>): this {
    const make = this.constructor as new (context: ApiContext, sheet: SheetModel, box: Box) => this;
    return new make(this.#context, this.#sheet, { ...this.#box, ...change });
  }

  #other(another: unknown): Box {
    if (another instanceof RangeGeometry) {
      if (another.#sheet !== this.#sheet) throw invalidArgument();
      return another.#box;
    }
    const parsed = parseAddress(String(another));
    if (!parsed) throw invalidArgument();
    return parsed.box;
  }

  getCell(row: number, column: number): this {
    return this.#with({ row: this.#box.row + row, column: this.#box.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): this {
    return this.#with({ row: this.#box.row + row, rows: 1 });
  }

  getColumn(column: number): this {
    return this.#with({ column: this.#box.column + column, columns: 1 });
  }

  getLastRow(): this {
    return this.getRow(this.#box.rows - 1);
  }

  getLastColumn(): this {
    return this.getColumn(this.#box.columns - 1);
  }

  getLastCell(): this {
    return this.getCell(this.#box.rows - 1, this.#box.columns - 1);
  }

  getEntireRow(): this {
    return this.#with({ column: 0, columns: maxColumns });
  }

  getEntireColumn(): this {
    return this.#with({ row: 0, rows: maxRows });
  }

  getOffsetRange(rows: number, columns: number): this {
    return this.#with({ row: this.#box.row + rows, column: this.#box.column + columns });
  }

  getResizedRange(rows: number, columns: number): this {
    return this.#with({ rows: this.#box.rows + rows, columns: this.#box.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): this {
    return this.#with({ rows, columns });
  }

  getRowsAbove(count = 1): this {
    if (count < 0) return this.getRowsBelow(-count);
    return this.#with({ row: this.#box.row - count, rows: count });
  }

  getRowsBelow(count = 1): this {
    if (count < 0) return this.getRowsAbove(-count);
    return this.#with({ row: endRow(this.#box), rows: count });
  }

  getColumnsBefore(count = 1): this {
    if (count < 0) return this.getColumnsAfter(-count);
    return this.#with({ column: this.#box.column - count, columns: count });
  }

  getColumnsAfter(count = 1): this {
    if (count < 0) return this.getColumnsBefore(-count);
    return this.#with({ column: endColumn(this.#box), columns: count });
  }

  getBoundingRect(another: unknown): this {
    return this.#with(bounding(this.#box, this.#other(another)));
  }

  getIntersectionOrNullObject(another: unknown): this | null {
    const common = intersection(this.#box, this.#other(another));
    return common && this.#with(common);
  }

  getIntersection(another: unknown): this {
    const common = this.getIntersectionOrNullObject(another);
    if (!common) throw itemNotFound();
    return common;
  }

  getUsedRangeOrNullObject(valuesOnly = false): this | null {
    const used = usedBox(this.#sheet, valuesOnly, this.#box);
    return used && this.#with(used);
  }

  /** Of an empty range: its first cell. */
  getUsedRange(valuesOnly = false): this {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
}
