import { type Box, endColumn, endRow, includes } from './box.ts';
import { type Border, type BorderSide } from './cell-style.ts';
import { type SheetModel } from './sheet-model.ts';
import { restyle, styleAt } from './style-of.ts';

const noBorder: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** The cells of a range that have a border of that side, and which edge of each it is. */
function edges(box: Box, side: BorderSide): { box: Box; edge: BorderSide }[] {
  const lastRow = { ...box, row: endRow(box) - 1, rows: 1 };
  const lastColumn = { ...box, column: endColumn(box) - 1, columns: 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ box: { ...box, rows: 1 }, edge: side }];
    case 'EdgeBottom':
      return [{ box: lastRow, edge: side }];
    case 'EdgeLeft':
      return [{ box: { ...box, columns: 1 }, edge: side }];
    case 'EdgeRight':
      return [{ box: lastColumn, edge: side }];
    case 'InsideHorizontal':
      return [{ box: { ...box, rows: box.rows - 1 }, edge: 'EdgeBottom' }];
    case 'InsideVertical':
      return [{ box: { ...box, columns: box.columns - 1 }, edge: 'EdgeRight' }];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [{ box, edge: side }];
  }
}

export function setBorder(sheet: SheetModel, box: Box, side: BorderSide, border: Border): void {
  for (const { box: part, edge } of edges(box, side)) {
    if (part.rows < 1 || part.columns < 1) continue;
    restyle(sheet, part, (style) => ({ ...style, borders: { ...style.borders, [edge]: border } }));
  }
}

export function borderAt(sheet: SheetModel, box: Box, side: BorderSide): Border {
  const first = edges(box, side)[0];
  if (!first || !includes(first.box, first.box.row, first.box.column)) return noBorder;
  return styleAt(sheet, first.box.row, first.box.column).borders?.[first.edge] ?? noBorder;
}
