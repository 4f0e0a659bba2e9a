import { rangeReference } from '../../sheets/areas.ts';
import { chartLooks, type ColumnsLook, type TargetLook } from '../../sheets/chart-looks.ts';
import type { Area, CellValue, ChartModel, ChartSeries } from '../../sheets/sheet-model.ts';
import { palette } from '../../sheets/styles.ts';
import { element, plainElement } from '../package/xml-text.ts';

/** A series with the cells that it draws: what they say now, and where they stand. */
export interface DrawnSeries {
  readonly sheet: string;
  readonly index: number;
  readonly series: ChartSeries;
  readonly categories: Area;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** English Metric Units in a point. */
const EMU = 12_700;
const PERCENT = 'General"%"';

export const flag = (name: string, val: string | number): string => element(`c:${name}`, { val });

export const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1) }));

const line = (color: string, points: number, dash = ''): string =>
  element('a:ln', { w: Math.round(points * EMU) }, solid(color) + dash);

/** The figures of the labels of columns, in a color that can be read on them. */
const labelFont = (color: string): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr') +
      element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { sz: 900, b: 1 }, solid(color)))),
  );

/** Cells under or beside each other, in order. */
export const valuesIn = (
  { row, column, rows, columns }: Area,
  valueAt: DrawnSeries['valueAt'],
): CellValue[] =>
  Array.from({ length: rows * columns }, (_, i) =>
    valueAt(row + Math.floor(i / columns), column + (i % columns)),
  );

/** The values are kept beside the reference, for who does not calculate. */
function cached(kind: 'str' | 'num', { sheet, valueAt }: DrawnSeries, area: Area): string {
  const values = valuesIn(area, valueAt);
  const points = values.map((value, idx) =>
    value === '' ? '' : element('c:pt', { idx }, plainElement('c:v', String(value))),
  );
  const format = kind === 'num' ? plainElement('c:formatCode', PERCENT) : '';
  const reference = plainElement('c:f', rangeReference(sheet, area).slice(1));
  const cache = element(`c:${kind}Cache`, {}, format + flag('ptCount', values.length) + points.join(''));
  return element(`c:${kind}Ref`, {}, reference + cache);
}

const begin = ({ index, series }: DrawnSeries): string =>
  flag('idx', index) + flag('order', index) + element('c:tx', {}, plainElement('c:v', series.name));

const cells = (drawn: DrawnSeries): string =>
  element('c:cat', {}, cached('str', drawn, drawn.categories)) +
  element('c:val', {}, cached('num', drawn, drawn.series.values));

/** At the foot of a column, or above it where that is too low to hold its figure. */
const labels = ({ label }: ColumnsLook, place: ChartModel['labels']): string =>
  element(
    'c:dLbls',
    {},
    labelFont(place === 'foot' ? label : palette.ink) +
      flag('dLblPos', place === 'foot' ? 'inBase' : 'outEnd') +
      flag('showLegendKey', 0) +
      flag('showVal', 1) +
      ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => flag(name, 0)).join(''),
  );

export function columnsSeries(drawn: DrawnSeries, look: ColumnsLook, place: ChartModel['labels']): string {
  const shape = element('c:spPr', {}, solid(look.fill) + line(look.line, 1.25));
  return element(
    'c:ser',
    {},
    begin(drawn) + shape + flag('invertIfNegative', 0) + labels(look, place) + cells(drawn),
  );
}

/** A streefpercentage among bars: a broken line around each, without a fill, so that it hides nothing. */
export function targetBarsSeries(drawn: DrawnSeries, look: TargetLook): string {
  const dash = element('a:prstDash', { val: 'dash' });
  const shape = element('c:spPr', {}, element('a:noFill') + line(look.line, 1.5, dash));
  return element('c:ser', {}, begin(drawn) + shape + flag('invertIfNegative', 0) + cells(drawn));
}

export function targetSeries(drawn: DrawnSeries, look: TargetLook): string {
  const dash = element('a:prstDash', { val: 'dash' });
  const shape = element('c:spPr', {}, line(look.line, 1.5, dash));
  const mark = element(
    'c:marker',
    {},
    flag('symbol', look.mark.toLowerCase()) +
      flag('size', 9) +
      element('c:spPr', {}, solid(look.line) + line(look.edge, 0.75)),
  );
  return element('c:ser', {}, begin(drawn) + shape + mark + cells(drawn) + flag('smooth', 0));
}

export const lookOf = ({ series }: DrawnSeries): ColumnsLook | TargetLook => chartLooks[series.look];
