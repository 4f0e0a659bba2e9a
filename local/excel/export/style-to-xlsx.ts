import { type Alignment, type Border as XlsxBorder, type Borders, type Font, type Style } from 'exceljs';
import { type Border, type BorderSide, type CellStyle, defaultStyle } from '../model/cell-style.ts';

export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

const lineStyles: Record<string, XlsxBorder['style']> = {
  Thin: 'thin',
  Hairline: 'hair',
  Medium: 'medium',
  Thick: 'thick',
};

function borderStyle({ style, weight }: Border): XlsxBorder['style'] {
  if (style === 'Dash') return weight === 'Medium' ? 'mediumDashed' : 'dashed';
  if (style === 'Dot') return 'dotted';
  return style === 'Double' ? 'double' : (lineStyles[weight] ?? 'thin');
}

const sides: Partial<Record<BorderSide, 'top' | 'bottom' | 'left' | 'right'>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

export function bordersToXlsx(borders: NonNullable<CellStyle['borders']>): Partial<Borders> {
  const out: Partial<Borders> = {};
  for (const [side, border] of Object.entries(borders) as [BorderSide, Border][]) {
    const edge = sides[side];
    if (edge && border.style !== 'None')
      out[edge] = { style: borderStyle(border), color: { argb: argb(border.color) } };
  }
  return out;
}

function fontToXlsx(style: CellStyle): Partial<Font> {
  return {
    name: style.fontName ?? defaultStyle.fontName,
    size: style.fontSize ?? defaultStyle.fontSize,
    color: { argb: argb(style.fontColor ?? defaultStyle.fontColor) },
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    strike: style.strikethrough ?? false,
    underline: (style.underline ?? 'None') !== 'None',
  };
}

const horizontal: Record<string, Alignment['horizontal']> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const vertical: Record<string, Alignment['vertical']> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

function alignmentToXlsx(style: CellStyle): Partial<Alignment> {
  const alignment: Partial<Alignment> = { wrapText: style.wrapText ?? false };
  const across = horizontal[style.horizontalAlignment ?? ''];
  if (across) alignment.horizontal = across;
  alignment.vertical = vertical[style.verticalAlignment ?? 'Bottom'] ?? 'bottom';
  if (style.indentLevel) alignment.indent = style.indentLevel;
  if (style.shrinkToFit) alignment.shrinkToFit = true;
  if (style.textOrientation) alignment.textRotation = style.textOrientation;
  return alignment;
}

/** A format as a file has it. */
export function styleToXlsx(style: CellStyle): Partial<Style> {
  const whole: Partial<Style> = { font: fontToXlsx(style), alignment: alignmentToXlsx(style) };
  if (style.numberFormat !== undefined) whole.numFmt = style.numberFormat;
  if (style.fillColor !== undefined)
    whole.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fillColor) } };
  if (style.borders) whole.border = bordersToXlsx(style.borders);
  if (style.locked === false || style.formulaHidden)
    whole.protection = { locked: style.locked !== false, hidden: style.formulaHidden === true };
  return whole;
}
