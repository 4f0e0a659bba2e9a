import { type Box, cellBox } from './box.ts';
import { CellGrid } from './cell-grid.ts';
import { type CellStyle } from './cell-style.ts';
import { type ChartModel } from './chart-model.ts';
import { type ConditionalFormat } from './conditional-format.ts';
import { type DefinedName } from './defined-name.ts';
import { newPageLayout, type PageLayoutModel } from './page-layout-model.ts';
import { type Protection } from './protection.ts';
import { type TableModel } from './table-model.ts';
import { type Validation } from './validation.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What holds for a whole row or column: its size in points (null is the standard), and the format of its empty cells. */
export interface LineFormat {
  size: number | null;
  hidden: boolean;
  /** Hidden by a filter rather than by hand. */
  filtered: boolean;
  style?: CellStyle;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** '' or #RRGGBB. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** The format of cells that have none of their own. */
  style: CellStyle;
  cells: CellGrid;
  rows: Map<number, LineFormat>;
  columns: Map<number, LineFormat>;
  merges: Box[];
  tables: TableModel[];
  validations: Validation[];
  /** The first has priority. */
  conditionalFormats: ConditionalFormat[];
  names: DefinedName[];
  /** null while the sheet is not protected. */
  protection: Protection | null;
  freeze: { rows: number; columns: number };
  pageLayout: PageLayoutModel;
  charts: ChartModel[];
  selection: Box;
}

export const newSheet = (id: string, name: string): SheetModel => ({
  id,
  name,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  style: {},
  cells: new CellGrid(),
  rows: new Map(),
  columns: new Map(),
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  protection: null,
  freeze: { rows: 0, columns: 0 },
  pageLayout: newPageLayout(),
  charts: [],
  selection: cellBox(0, 0),
});

export function lineOf(lines: Map<number, LineFormat>, index: number): LineFormat {
  let line = lines.get(index);
  if (!line) lines.set(index, (line = { size: null, hidden: false, filtered: false }));
  return line;
}
