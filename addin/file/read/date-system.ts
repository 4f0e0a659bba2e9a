import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { bookPath } from './book-part.ts';

/** Days between the two calendars in which a file can count its dates (ECMA-376 part 1, 18.17.4.1). */
const DAYS_BETWEEN = 1462;

/** What must be added to the number in a cell to count as from 1900. */
export type DaysOff = (cell: Element) => number;

/** Number formats that every program knows as those of a date (ECMA-376 part 1, 18.8.30), times left out. */
const knownDates = new Set([14, 15, 16, 17, 22, ...range(27, 31), 36, ...range(50, 58)]);

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** In a file that counts from 1904, as Excel on a Mac once did, cells that show a date lie four years back. */
export function dateSystem(file: XlsxPackage): DaysOff {
  const properties = childOf(file.root(bookPath(file)), 'workbookPr');
  const counts1904 = properties !== undefined && isTrue(attributeOf(properties, 'date1904'));
  if (!counts1904) return () => 0;
  const dates = dateStyles(file);
  // A date that stands there as a date says its year itself.
  const isCounted = (cell: Element) => attributeOf(cell, 't') !== 'd';
  return (cell) => (isCounted(cell) && dates.has(Number(attributeOf(cell, 's') ?? 0)) ? DAYS_BETWEEN : 0);
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Numbers of the cell styles that show a date. */
function dateStyles(file: XlsxPackage): ReadonlySet<number> {
  const [part] = file.targetsOf(bookPath(file), 'styles');
  if (part === undefined || !file.has(part.target)) return new Set();
  const root = file.root(part.target);
  const own = new Map(
    childrenOf(childOf(root, 'numFmts') ?? root, 'numFmt').map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode') ?? '',
    ]),
  );
  const styles = childrenOf(childOf(root, 'cellXfs') ?? root, 'xf');
  const isDate = (id: number) => knownDates.has(id) || showsDate(own.get(id) ?? '');
  return new Set(
    styles.flatMap((style, number) => (isDate(Number(attributeOf(style, 'numFmtId') ?? 0)) ? [number] : [])),
  );
}

/** Whether a format shows a day, a month or a year: what stands in quotes or brackets is no part of that. */
const showsDate = (code: string): boolean =>
  /[dy]|m{3}/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''));
