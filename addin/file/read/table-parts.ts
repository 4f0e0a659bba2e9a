import type { Area } from '../../sheets/sheet-model.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { fromCellText } from '../package/xml-text.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { readArea } from './areas.ts';
import type { SheetPart } from './book-part.ts';

/** A table of a file. */
export interface TablePart {
  readonly name: string;
  readonly path: string;
  readonly sheet: SheetPart;
  /** Headings included, totals not. */
  readonly area: Area;
  /** Rows of totals below it. */
  readonly totals: number;
  readonly hasHeadings: boolean;
  /** The headings as the table itself knows them. */
  readonly columns: readonly string[];
}

export const tableParts = (file: XlsxPackage, sheets: readonly SheetPart[]): readonly TablePart[] =>
  sheets.flatMap((sheet) =>
    file
      .targetsOf(sheet.path, 'table')
      .flatMap(({ target }) => (file.has(target) ? (readTable(file, target, sheet) ?? []) : [])),
  );

function readTable(file: XlsxPackage, path: string, sheet: SheetPart): TablePart | undefined {
  const root = file.root(path);
  const area = readArea(attributeOf(root, 'ref') ?? '');
  if (area === undefined) return undefined;
  const totals = Number(attributeOf(root, 'totalsRowCount') ?? 0);
  const columns = childOf(root, 'tableColumns');
  return {
    name: attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '',
    path,
    sheet,
    area: { ...area, rows: area.rows - totals },
    totals,
    hasHeadings: attributeOf(root, 'headerRowCount') !== '0',
    columns: (columns === undefined ? [] : childrenOf(columns, 'tableColumn')).map((one) =>
      fromCellText(attributeOf(one, 'name') ?? ''),
    ),
  };
}
