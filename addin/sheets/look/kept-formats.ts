import type { ColumnSeen } from '../../excel/workbook-look.ts';
import { type CellLook, type StyleName, styles } from '../styles.ts';

/** Formats that show a number as a date, a time, a fraction or a part of a hundred. */
const signs = ['d', 'm', 'y', 'h', 's', '%', '/'];
const isTelling = (format: string): boolean => signs.some((sign) => format.toLowerCase().includes(sign));

/**
 * Number formats that stay, by row: those of formulas, which format text would turn into a text once somebody edits them,
 * and those without which a number would show as another one, such as a date that Excel made of a text.
 */
export function keptFormats(
  style: StyleName,
  cells: readonly unknown[],
  seen: Pick<ColumnSeen, 'formats' | 'formulas'> | undefined,
): ReadonlyMap<number, string> {
  const { numberFormat: wanted = '@' }: CellLook = styles[style];
  const isOther = (format: string, row: number): boolean => {
    if (format === wanted) return false;
    if (seen?.formulas[row] === true) return true;
    const value = cells[row];
    return typeof value === 'number' && (isTelling(format) || (wanted === '0' && !Number.isInteger(value)));
  };
  return new Map([...(seen?.formats ?? []).entries()].filter(([row, format]) => isOther(format, row)));
}
