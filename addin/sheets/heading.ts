import type { Block, CellValue, SheetModel } from './sheet-model.ts';
import type { StyleName } from './styles.ts';

/** One cell. */
export const cell = (row: number, column: number, value: CellValue, style: StyleName): Block => ({
  row,
  column,
  values: [[value]],
  style,
});

/** Lines of text under each other in the first column. */
export const lines = (row: number, texts: readonly string[], style: StyleName): Block => ({
  row,
  column: 0,
  values: texts.map((text) => [text]),
  style,
});

/** Title and lines at the top of a sheet. */
export const heading = (title: string, texts: readonly string[]): readonly Block[] => [
  cell(0, 0, title, 'title'),
  ...(texts.length === 0 ? [] : [lines(1, texts, 'lead')]),
];

/** A band over the full width: the first cell says it, the others only carry its color. */
export const notice = (row: number, text: string, columns: number): Block => ({
  row,
  column: 0,
  values: [[text, ...Array.from({ length: columns - 1 }, () => '')]],
  style: 'notice',
});

/** Height of the row with the title, in points. */
export const titleHeight = { row: 0, points: 30 };

/** Heights of the empty rows above and below a band. */
export const gapsAround = (row: number) => [row - 1, row + 1].map((at) => ({ row: at, points: 7 }));

/** What stands in the first cell of a sheet: by this it is known where its tables are gone. */
export const titleOf = ({ blocks }: Pick<SheetModel, 'blocks'>): CellValue | undefined =>
  blocks.find(({ row, column }) => row === 0 && column === 0)?.values[0]?.[0];
