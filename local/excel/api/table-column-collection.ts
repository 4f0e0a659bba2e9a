import { type CellValue } from '../model/cell.ts';
import { headings } from '../model/table-headings.ts';
import { addTableColumn } from '../model/table-columns.ts';
import { type PlacedTable } from '../model/tables.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostCollection } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { TableColumn } from './table-column.ts';

/** "Excel.TableColumnCollection" (`learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection`). */
export class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly typeName = 'TableColumnCollection';
  static override readonly scalars = ['count'];
  readonly #context: ApiContext;
  readonly #placed: PlacedTable;

  constructor(context: ApiContext, placed: PlacedTable) {
    super();
    this.#context = context;
    this.#placed = placed;
  }

  list(): TableColumn[] {
    return this.#placed.table.columnIds.map((id) => new TableColumn(this.#context, this.#placed, id));
  }

  /** By id (a number) or by heading. */
  getItemOrNullObject(key: string | number): TableColumn | null {
    const { sheet, table } = this.#placed;
    if (typeof key === 'number') return this.list().find((column) => column.id === key) ?? null;
    const names = headings(this.#context.workbook, sheet, table);
    const at = names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
    return this.list()[at] ?? null;
  }

  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  add(index: number | null, values?: CellValue[][] | null, name?: string | null): TableColumn {
    const at = addTableColumn(this.#context.workbook, this.#placed, index ?? null);
    const column = this.list()[at];
    if (!column) throw itemNotFound();
    if (values) column.values = values;
    if (name) column.name = name;
    return column;
  }
}
