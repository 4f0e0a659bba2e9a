import type { Block, CellValue, SheetModel, TableModel } from '../../addin/sheets/sheet-model.ts';

type Rows = readonly (readonly CellValue[])[];

/**
 * A sheet as it is, with every text in it replaced by the next of `texts`. Headings of a table stay different from each
 * other: to the begin of a difficult text a number is added.
 */
export function difficultSheet(model: SheetModel, texts: readonly string[]): SheetModel {
  let nth = 0;
  const next = (): string => texts[nth++ % texts.length] ?? '';
  const inAll = (rows: Rows): Rows =>
    rows.map((row) => row.map((value) => (typeof value === 'string' && value !== '' ? next() : value)));
  const inTable = (table: TableModel): TableModel => ({
    ...table,
    header: table.header.map((_, at) => `${next().trimEnd()}${at}`),
    rows: inAll(table.rows),
  });
  const inBlock = (block: Block): Block => ({ ...block, values: inAll(block.values) });
  const [first, ...others] = model.tables;
  return { ...model, blocks: model.blocks.map(inBlock), tables: [inTable(first), ...others.map(inTable)] };
}
