import type { Area } from '../../sheets/sheet-model.ts';

const corner = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Row and column, from 0, of an address such as `B7` or `$B$7`. */
export function readCell(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = corner.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column =
    Array.from(letters.toUpperCase()).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** An area such as `A1:C4`, or one cell. */
export function readArea(address: string): Area | undefined {
  const [first = '', last = first] = address.split(':');
  const from = readCell(first);
  const to = readCell(last);
  if (from === undefined || to === undefined) return undefined;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** Sheet and area of a reference such as `'Mijn blad'!$A$1:$C$4`; anything else is no place. */
export function readReference(text: string): { readonly sheet: string; readonly area: Area } | undefined {
  const [, quoted, plain, address = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = readArea(address);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
