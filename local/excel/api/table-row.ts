import { type CellValue } from '../model/cell.ts';
import { readValue } from '../model/cell-value.ts';
import { type Box, matrixOf } from '../model/box.ts';
import { bodyBox } from '../model/table-model.ts';
import { deleteTableRow } from '../model/table-rows.ts';
import { type PlacedTable } from '../model/tables.ts';
import { writeRange } from '../model/write-range.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';

export class TableRow extends HostObject {
  static override readonly typeName = 'TableRow';
  static override readonly scalars = ['index', 'values'];
  readonly #context: ApiContext;
  readonly #placed: PlacedTable;
  readonly index: number;

  constructor(context: ApiContext, placed: PlacedTable, index: number) {
    super();
    this.#context = context;
    this.#placed = placed;
    this.index = index;
  }

  get values(): CellValue[][] {
    const { sheet } = this.#placed;
    return matrixOf(this.#box, (row, column) => readValue(this.#context.workbook, sheet, row, column));
  }

  set values(values: CellValue[][]) {
    writeRange(
      { workbook: this.#context.workbook, sheet: this.#placed.sheet, box: this.#box },
      values,
      'file',
    );
  }

  getRange(): HostObject {
    return this.#context.create.range(this.#placed.sheet, this.#box);
  }

  delete(): void {
    deleteTableRow(this.#context.workbook, this.#placed, this.index);
  }

  get #box(): Box {
    const body = bodyBox(this.#placed.table);
    if (this.index >= body.rows) throw itemNotFound();
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}
