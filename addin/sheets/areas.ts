import type { Area } from './sheet-model.ts';

/** Letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (column % 26));
}

/** Address as formulas write it: `B7`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Address of a rectangle: `A1:C4`. */
export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/** A reference that a name can have: `='Mijn blad'!$A$1:$C$4`. */
export const rangeReference = (sheet: string, area: Area): string =>
  `='${sheet.replaceAll("'", "''")}'!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
