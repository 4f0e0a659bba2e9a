import type { Border, CellStyle } from '../../excel/model/cell-style.ts';
import type { LineFormat, SheetModel } from '../../excel/model/sheet-model.ts';
import type { CellValue } from '../../excel/model/cell.ts';
import { isErrorValue } from '../../excel/model/cell.ts';
import type { CellView } from './cell-view.ts';

const alignments: Readonly<Record<string, CellView['align']>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};
const verticals: Readonly<Record<string, CellView['vertical']>> = { Top: 'top', Center: 'middle' };
const weights: Readonly<Record<string, string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};
const lineStyles: Readonly<Record<string, string>> = { Dash: 'dashed', Dot: 'dotted', Double: 'double' };

/** Without an alignment of its own, text stands left, numbers right, and truth values and errors in the middle. */
function alignOf(style: CellStyle, value: CellValue): CellView['align'] {
  const own = alignments[style.horizontalAlignment ?? ''];
  if (own !== undefined) return own;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isErrorValue(value) ? 'center' : 'left';
}

const fontMembers = (style: CellStyle): Partial<CellView> => ({
  ...(style.fontColor !== undefined && { color: style.fontColor }),
  ...(style.bold === true && { bold: true }),
  ...(style.italic === true && { italic: true }),
  ...(style.underline !== undefined && style.underline !== 'None' && { underline: true }),
  ...(style.strikethrough === true && { strikethrough: true }),
  ...(style.fontSize !== undefined && { fontSize: style.fontSize }),
  ...(style.fontName !== undefined && { fontName: style.fontName }),
});

/** How a cell stands in its box, after conditional formats have been laid over its own format. */
export const lookOf = (style: CellStyle, value: CellValue) => ({
  ...fontMembers(style),
  ...(style.fillColor !== undefined && style.fillColor !== '' && { fill: style.fillColor }),
  align: alignOf(style, value),
  vertical: verticals[style.verticalAlignment ?? ''] ?? ('bottom' as const),
  wrap: style.wrapText === true,
  indent: style.indentLevel ?? 0,
});

const css = (border: Border | undefined): string | undefined =>
  border === undefined || border.style === 'None'
    ? undefined
    : `${weights[border.weight] ?? '1px'} ${lineStyles[border.style] ?? 'solid'} ${border.color}`;

/** The lines of a cell: its own, and as they are shown with those of conditional formats over them. */
export interface CellLines {
  readonly own: CellStyle['borders'];
  readonly shown: CellStyle['borders'];
}
type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

const heaviness = (border: Border | undefined): number =>
  border === undefined || border.style === 'None'
    ? -1
    : ['Hairline', 'Thin', 'Medium', 'Thick'].indexOf(border.weight);

/** The line between two cells: the heavier one, that of the first where they are as heavy; a condition before both. */
function between(first: CellLines, edge: Edge, second: CellLines, facing: Edge): string | undefined {
  const [ours, theirs] = [first.shown?.[edge], second.shown?.[facing]];
  const byCondition = theirs !== undefined && theirs !== second.own?.[facing];
  return css(byCondition || heaviness(theirs) > heaviness(ours) ? theirs : ours) ?? css(theirs);
}

/** The lines that a cell draws, at its right and below. */
export function bordersOf(
  linesAt: (row: number, column: number) => CellLines,
  row: number,
  column: number,
): Partial<CellView> {
  const cell = linesAt(row, column);
  const right = between(cell, 'EdgeRight', linesAt(row, column + 1), 'EdgeLeft');
  const bottom = between(cell, 'EdgeBottom', linesAt(row + 1, column), 'EdgeTop');
  return {
    ...(right !== undefined && { borderRight: right }),
    ...(bottom !== undefined && { borderBottom: bottom }),
  };
}

/** Points to CSS pixels. */
const toPixels = (points: number) => Math.round((points * 4) / 3);

/** Excel's standard column: 64 pixels. */
const standardWidth = 64;

export const isHidden = (line: LineFormat | undefined): boolean =>
  line !== undefined && (line.hidden || line.filtered);

/** As it is drawn: a hidden column takes no room. */
export function columnWidthOf(sheet: SheetModel, column: number): number {
  const line = sheet.columns.get(column);
  if (isHidden(line)) return 0;
  const size = line?.size ?? null;
  return size === null ? standardWidth : toPixels(size);
}

export function rowHeightOf(sheet: SheetModel, row: number): number | undefined {
  const size = sheet.rows.get(row)?.size ?? null;
  return size === null ? undefined : toPixels(size);
}
