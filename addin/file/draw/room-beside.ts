import type { Adoption } from '../../excel/adoption.ts';
import { cellAddress } from '../../sheets/areas.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { childrenOf } from '../package/xml.ts';
import type { Book } from '../read/book.ts';
import { cellsOf } from '../read/grid.ts';
import { type TablePart, tableParts } from '../read/table-parts.ts';

/**
 * Cells in which something stands where a table would get another column, such as `Groepen F4`. Excel moves those to the
 * right by itself, with everything that refers to them; in a file they must be free.
 */
export function takenBeside({ file, sheets }: Book, adoptions: readonly Adoption[]): readonly string[] {
  const parts = tableParts(file, sheets);
  const tables = new Set(adoptions.flatMap((one) => (one.kind === 'column' ? one.table : [])));
  return [...tables].flatMap((table) => {
    const place = placeOf(table, adoptions, parts);
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    if (place === undefined || sheet === undefined) return [];
    const { row, rows, column, columns } = place.area;
    const added = adoptions.filter((one) => one.kind === 'column' && one.table === table).length;
    const from = column + columns;
    return [...cellsOf(file.root(sheet.path))]
      .filter((at) => at.row >= row && at.row < row + rows && at.column >= from && at.column < from + added)
      .filter(({ cell }) => childrenOf(cell).length > 0)
      .map((at) => `${sheet.name} ${cellAddress(at.row, at.column)}`);
  });
}

/** Where a table stands that has this name once the change is made; its totals belong to it. */
function placeOf(
  table: string,
  adoptions: readonly Adoption[],
  parts: readonly TablePart[],
): { readonly sheet: string; readonly area: Area } | undefined {
  for (const one of adoptions) if (one.kind === 'table' && one.name === table) return one;
  const renamed = adoptions.find((one) => one.kind === 'rename' && one.to === table);
  const name = renamed?.kind === 'rename' ? renamed.from : table;
  const part = parts.find((one) => one.name === name);
  if (part === undefined) return undefined;
  return { sheet: part.sheet.name, area: { ...part.area, rows: part.area.rows + part.totals } };
}
