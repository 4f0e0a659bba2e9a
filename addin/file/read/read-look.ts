import type { Element } from '@xmldom/xmldom';
import type { ColumnSeen, SheetSeen, TableSeen, WorkbookLook } from '../../excel/workbook-look.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { bookPath, listedSheets, type SheetPart } from './book-part.ts';
import { type CellFormat, cellFormats } from './cell-formats.ts';
import type { Found } from './found.ts';
import type { FoundTable } from './found-table.ts';
import { type SheetLines, sheetLines } from './sheet-lines.ts';
import { validationOn } from './sheet-rules.ts';

/** How the sheets of the add-in look in a file. A table without headings in cells is left out. */
export function readLook({ book, tables }: Found): WorkbookLook {
  const format = cellFormats(book.file);
  const standing = [...tables.values()].filter(({ hasHeadings }) => hasHeadings);
  const sheets = book.sheets.filter((sheet) => standing.some((table) => table.sheet.path === sheet.path));
  return new Map(
    sheets.map((sheet): [string, SheetSeen] => {
      const root = book.file.root(sheet.path);
      const lines = sheetLines(root);
      const own = standing.filter((table) => table.sheet.path === sheet.path);
      const seen = {
        name: sheet.name,
        isVisible: !isHidden(book.file.root(bookPath(book.file)), sheet),
        frozen: frozenOn(root),
        tables: new Map(
          own.map((table): [string, TableSeen] => {
            const part = table.path === undefined ? undefined : book.file.root(table.path);
            return [table.name, seenTable(table, part, { root, lines, format })];
          }),
        ),
        at: book.gridOf(sheet).at,
      };
      return [sheet.name, seen];
    }),
  );
}

const isHidden = (book: Element, { name }: SheetPart): boolean =>
  listedSheets(book).some(
    (one) => attributeOf(one, 'name') === name && (attributeOf(one, 'state') ?? 'visible') !== 'visible',
  );

function frozenOn(sheet: Element): SheetSeen['frozen'] {
  const views = childOf(sheet, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  const pane = view && childOf(view, 'pane');
  if (pane === undefined || !(attributeOf(pane, 'state') ?? '').startsWith('frozen'))
    return { rows: 0, columns: 0 };
  return {
    rows: Number(attributeOf(pane, 'ySplit') ?? 0),
    columns: Number(attributeOf(pane, 'xSplit') ?? 0),
  };
}

interface Sheet {
  readonly root: Element;
  readonly lines: SheetLines;
  readonly format: (style: number) => CellFormat;
}

function seenTable({ area }: FoundTable, part: Element | undefined, sheet: Sheet): TableSeen {
  const filter = part && childOf(part, 'autoFilter');
  const isFiltered = filter !== undefined && childrenOf(filter, 'filterColumn').length > 0;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return {
    area,
    hasFilterButtons: filter !== undefined,
    hidesRows: sheet.lines.hidesRow(body.row, body.rows),
    isFiltered,
    columns: Array.from({ length: area.columns }, (_, at) =>
      seenColumn({ ...body, column: area.column + at, columns: 1 }, sheet),
    ),
  };
}

function seenColumn(area: Area, { root, lines, format }: Sheet): ColumnSeen {
  const { column } = area;
  const rows = Array.from({ length: area.rows }, (_, nth) => area.row + nth);
  const cells = rows.map((row) => format(lines.styleAt(row, column)));
  const same = <Name extends keyof CellFormat>(name: Name): CellFormat[Name] | null => {
    const values = new Set(cells.map((cell) => cell[name]));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  };
  return {
    hidden: lines.isColumnHidden(column),
    formats: cells.map(({ numberFormat }) => numberFormat),
    formulas: rows.map((row) => lines.isFormula(row, column)),
    font: same('font') ?? null,
    size: same('size') ?? null,
    bold: same('bold'),
    color: same('color') ?? null,
    fill: same('fill') ?? null,
    validation: validationOn(root, area),
  };
}
