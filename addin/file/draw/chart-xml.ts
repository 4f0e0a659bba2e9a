import { gapIn, overlapIn } from '../../sheets/chart-layout.ts';
import type { CellValue, ChartModel, SheetModel } from '../../sheets/sheet-model.ts';
import { palette } from '../../sheets/styles.ts';
import { chartTexts } from '../../texts/charts.ts';
import { RELATION_IDS } from '../package/part-kinds.ts';
import { element, plainElement } from '../package/xml-text.ts';
import { drawnCells } from './cells-xml.ts';
import {
  columnsSeries,
  type DrawnSeries,
  flag,
  lookOf,
  solid,
  targetBarsSeries,
  targetSeries,
  valuesIn,
} from './chart-series-xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Numbers by which the two axes know each other. */
const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

/** The series of a chart with what their cells say in the model. */
export function drawnSeries(sheet: string, model: SheetModel, chart: ChartModel): readonly DrawnSeries[] {
  const cells = drawnCells(model);
  const valueAt = (row: number, column: number): CellValue => cells.get(row)?.get(column)?.value ?? '';
  return chart.series.map((series, index) => ({
    sheet,
    index,
    series,
    categories: chart.categories,
    valueAt,
  }));
}

/** What a screen reader says in place of the picture: the title, and each figure by name. */
export function altText({ title, categories }: ChartModel, drawn: readonly DrawnSeries[]): string {
  const [first] = drawn;
  const names = first === undefined ? [] : valuesIn(categories, first.valueAt);
  const lines = names.map((name, at) => {
    const figures = drawn.flatMap(({ series, valueAt }) => {
      const value = valuesIn(series.values, valueAt)[at] ?? '';
      return value === '' ? [] : [`${series.name} ${value}%`];
    });
    return `${name}: ${figures.join(', ')}.`;
  });
  return [`${title}.`, ...lines].join(' ');
}

const axes = flag('axId', CATEGORIES) + flag('axId', VALUES);

const group = (name: string, begin: string, series: readonly string[], end: string): string =>
  series.length === 0
    ? ''
    : element(`c:${name}`, {}, begin + flag('varyColors', 0) + series.join('') + end + axes);

const titleXml = (text: string, size: number): string => {
  const look = element('a:rPr', { lang: 'nl-NL', sz: size, b: 1 }, solid(palette.ink));
  const words = element('a:p', {}, element('a:r', {}, look + plainElement('a:t', text)));
  const rich = element('c:rich', {}, element('a:bodyPr') + words);
  return element('c:title', {}, element('c:tx', {}, rich) + flag('overlay', 0));
};

const ticks = flag('majorTickMark', 'none') + flag('minorTickMark', 'none') + flag('tickLblPos', 'nextTo');

/** Bars begin at the top. */
const categoryAxis = (isBars: boolean): string =>
  element(
    'c:catAx',
    {},
    flag('axId', CATEGORIES) +
      element('c:scaling', {}, flag('orientation', isBars ? 'maxMin' : 'minMax')) +
      flag('delete', 0) +
      flag('axPos', isBars ? 'l' : 'b') +
      ticks +
      flag('crossAx', VALUES) +
      flag('crosses', 'autoZero'),
  );

/** Percents from nothing to all, the same in every chart, so that charts can be laid beside each other. */
const valueAxis = (counted: string, isBars: boolean): string =>
  element(
    'c:valAx',
    {},
    flag('axId', VALUES) +
      element('c:scaling', {}, flag('orientation', 'minMax') + flag('max', 100) + flag('min', 0)) +
      flag('delete', 0) +
      flag('axPos', isBars ? 'b' : 'l') +
      element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', {}, solid(palette.line)))) +
      titleXml(counted, 1000) +
      element('c:numFmt', { formatCode: '0"%"', sourceLinked: 0 }) +
      ticks +
      flag('crossAx', CATEGORIES) +
      flag('crosses', isBars ? 'max' : 'autoZero') +
      flag('crossBetween', 'between') +
      flag('majorUnit', 25),
  );

/** The part of a chart (ECMA-376 part 1, section 21.2): columns beside the marks of the streefpercentage. */
export function chartXml(model: ChartModel, drawn: readonly DrawnSeries[]): string {
  const { title, axis } = model;
  const isBars = model.layout === 'bars';
  const columns: string[] = [];
  const targets: string[] = [];
  for (const one of drawn) {
    const look = lookOf(one);
    if (look.kind === 'columns') columns.push(columnsSeries(one, look, model.labels));
    else if (isBars) columns.push(targetBarsSeries(one, look));
    else targets.push(targetSeries(one, look));
  }
  const spacing = flag('gapWidth', gapIn(model)) + flag('overlap', overlapIn(model));
  const plot = [
    element('c:layout'),
    group(
      'barChart',
      flag('barDir', isBars ? 'bar' : 'col') + flag('grouping', 'clustered'),
      columns,
      spacing,
    ),
    group('lineChart', flag('grouping', 'standard'), targets, flag('marker', 1)),
    categoryAxis(isBars),
    valueAxis(axis ?? chartTexts.children, isBars),
  ];
  const legend = element('c:legend', {}, flag('legendPos', 'b') + flag('overlay', 0));
  const chart =
    titleXml(title, 1200) +
    flag('autoTitleDeleted', 0) +
    element('c:plotArea', {}, plot.join('')) +
    legend +
    flag('plotVisOnly', 1) +
    flag('dispBlanksAs', 'gap');
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATION_IDS },
    flag('roundedCorners', 0) + element('c:chart', {}, chart),
  );
}
