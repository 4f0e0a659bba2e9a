import { type Box, cellBox, matrixOf } from '../model/box.ts';
import { type CellValue } from '../model/cell.ts';
import { readValue } from '../model/cell-value.ts';
import { bodyBox, totalBox } from '../model/table-model.ts';
import { deleteTableColumn } from '../model/table-columns.ts';
import { headings } from '../model/table-headings.ts';
import { type PlacedTable } from '../model/tables.ts';
import { writeRange } from '../model/write-range.ts';
import { invalidArgument, itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { Filter } from './filter.ts';

export class TableColumn extends HostObject {
  static override readonly typeName = 'TableColumn';
  static override readonly scalars = ['id', 'index', 'name', 'values'];
  readonly #context: ApiContext;
  readonly #placed: PlacedTable;
  readonly id: number;

  constructor(context: ApiContext, placed: PlacedTable, id: number) {
    super();
    this.#context = context;
    this.#placed = placed;
    this.id = id;
  }

  get index(): number {
    const index = this.#placed.table.columnIds.indexOf(this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get name(): string {
    const { sheet, table } = this.#placed;
    return headings(this.#context.workbook, sheet, table)[this.index] ?? '';
  }

  set name(name: string) {
    const { row, column } = this.#placed.table.box;
    this.#write(cellBox(row, column + this.index), [[name]]);
  }

  /** With the heading. */
  get values(): CellValue[][] {
    const { sheet } = this.#placed;
    return matrixOf(this.#box, (row, column) => readValue(this.#context.workbook, sheet, row, column));
  }

  set values(values: CellValue[][]) {
    if (values.length !== this.#box.rows) throw invalidArgument();
    this.#write(this.#box, values);
  }

  get filter(): Filter {
    return new Filter(this.#context, this.#placed, this.id);
  }

  getRange(): HostObject {
    return this.#range(this.#box);
  }

  getHeaderRowRange(): HostObject {
    return this.#range({ ...this.#box, rows: 1 });
  }

  getDataBodyRange(): HostObject {
    return this.#range(this.#within(bodyBox(this.#placed.table)));
  }

  getTotalRowRange(): HostObject {
    if (!this.#placed.table.showTotals) throw itemNotFound();
    return this.#range(this.#within(totalBox(this.#placed.table)));
  }

  delete(): void {
    deleteTableColumn(this.#context.workbook, this.#placed, this.index);
  }

  get #box(): Box {
    return this.#within(this.#placed.table.box);
  }

  #within(box: Box): Box {
    return { ...box, column: box.column + this.index, columns: 1 };
  }

  #range(box: Box): HostObject {
    return this.#context.create.range(this.#placed.sheet, box);
  }

  #write(box: Box, values: CellValue[][]): void {
    writeRange({ workbook: this.#context.workbook, sheet: this.#placed.sheet, box }, values, 'file');
  }
}
