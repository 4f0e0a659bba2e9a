import { type CellValue } from '../model/cell.ts';
import { bodyBox } from '../model/table-model.ts';
import { addTableRows } from '../model/table-rows.ts';
import { type PlacedTable } from '../model/tables.ts';
import { invalidArgument } from '../wire/host-error.ts';
import { HostCollection } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { TableRow } from './table-row.ts';

/** "Excel.TableRowCollection" (`learn.microsoft.com/javascript/api/excel/excel.tablerowcollection`). */
export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly typeName = 'TableRowCollection';
  static override readonly scalars = ['count'];
  readonly #context: ApiContext;
  readonly #placed: PlacedTable;

  constructor(context: ApiContext, placed: PlacedTable) {
    super();
    this.#context = context;
    this.#placed = placed;
  }

  list(): TableRow[] {
    const { rows } = bodyBox(this.#placed.table);
    return Array.from({ length: rows }, (_, index) => new TableRow(this.#context, this.#placed, index));
  }

  add(index: number | null, values?: unknown): TableRow {
    const { columns } = this.#placed.table.box;
    const rows = Array.isArray(values) ? (values as (CellValue | null)[][]) : [emptyRow(columns)];
    if (rows.some((row) => !Array.isArray(row) || row.length !== columns)) throw invalidArgument();
    const added = addTableRows(this.#context.workbook, this.#placed, index ?? null, rows);
    return new TableRow(this.#context, this.#placed, added.row - bodyBox(this.#placed.table).row);
  }
}

const emptyRow = (columns: number): null[] => Array.from({ length: columns }, () => null);
