import { cellAddress } from './areas.ts';
import { type Area, bodyOf, type Condition, type TableModel } from './sheet-model.ts';

/** A cell with a finding, by what stands beside and above it: so a mark stays with its row, wherever that goes. */
export interface MarkedCell {
  /** Name of the sheet as it was drawn. */
  readonly sheet: string;
  /**
   * What stands in the key column of its row; in a table of one question its heading. Where that key stands twice, with
   * what the cell itself says: see {@link keyWithContents}.
   */
  readonly row: string;
  /** Its heading. */
  readonly column: string;
}

/** Names of the columns of the visible list of marked cells; rules look cells up by these. */
export const markLists = { sheet: 'Plek_Blad', row: 'Plek_Rij', column: 'Plek_Kolom' } as const;

const WITH = ' = ';

/** How a cell is named in a row whose key another row has too: of those rows only the one that says this is meant. */
export const keyWithContents = (key: string, contents: string): string => `${key}${WITH}${contents}`;

/** Compares exactly, where COUNTIF would see a code with an asterisk as a pattern and `=` would pass over capitals. */
const isListed = (sheet: string, row: string, column: string): string =>
  `SUMPRODUCT((${markLists.sheet}="${sheet}")*EXACT(${markLists.row},${row})*(${markLists.column}=${column}))>0`;

/**
 * The one rule that marks the cells of a table; its first column holds the keys of the rows. A table of one column is
 * one question, with the answer under it: the question is the key, so that also an empty answer can be marked.
 * @param area absent: the body of the table; may begin at the headings, which are never marked
 */
export function markCondition(sheet: string, table: TableModel, area: Area = bodyOf(table)): Condition {
  const key = `$${cellAddress(area.row, table.column)}`;
  const isQuestion = table.header.length === 1;
  const heading = headingOf(table);
  const own = cellAddress(area.row, area.column);
  const listed = isQuestion
    ? isListed(sheet, heading, heading)
    : `OR(${isListed(sheet, `${key}&""`, heading)},${isListed(sheet, `${key}&"${WITH}"&${own}`, heading)})`;
  const isBelow = `ROW(${key})>ROW($${cellAddress(table.row, table.column).replace(/(\d+)$/, '$$$1')})`;
  return { area, formula: area.row > table.row ? listed : `AND(${isBelow},${listed})`, style: 'marked' };
}

/** The heading above the cell: the column moves along, the row does not. */
const headingOf = ({ row, column }: TableModel): string => cellAddress(row, column).replace(/(\d+)$/, '$$$1');
