import { formatAddress } from '../model/address.ts';
import { type ChartData, type DrawnSeries } from '../model/chart-data.ts';
import { type ChartSeriesModel, type ChartSource } from '../model/chart-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { shapeXml, textFont } from './chart-shapes.ts';
import { type XmlNode } from './xml.ts';

/** What a series needs of the chart around it. */
export interface SeriesPlace {
  workbook: WorkbookModel;
  data: ChartData;
  index: number;
}

/** 'Mijn blad'!$A$1:$A$4 */
function referenceTo(workbook: WorkbookModel, source: ChartSource): string {
  const name = workbook.sheetById(source.sheetId)?.name ?? '';
  const cells = formatAddress(source.box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${name.replaceAll("'", "''")}'!${cells}`;
}

const points = (values: readonly (string | null)[]): XmlNode[] => [
  ['c:ptCount', { val: values.length }],
  ...values.flatMap((value, idx): XmlNode[] =>
    value === null ? [] : [['c:pt', { idx }, ['c:v', {}, value]]],
  ),
];

function nameXml({ workbook }: SeriesPlace, { name, model }: DrawnSeries): XmlNode {
  if (typeof model.name === 'string') return ['c:tx', {}, ['c:v', {}, name]];
  const cache: XmlNode = ['c:strCache', {}, ...points([name])];
  return ['c:tx', {}, ['c:strRef', {}, ['c:f', {}, referenceTo(workbook, model.name)], cache]];
}

function categoriesXml({ workbook, data }: SeriesPlace, { model }: DrawnSeries): XmlNode | undefined {
  if (!model.categories) return undefined;
  const cache: XmlNode = ['c:strCache', {}, ...points(data.categories)];
  return ['c:cat', {}, ['c:strRef', {}, ['c:f', {}, referenceTo(workbook, model.categories)], cache]];
}

/** The values are kept in the file too, so that a reader that does not calculate has them. */
function valuesXml(
  { workbook }: SeriesPlace,
  { model, numberFormat, points: drawn }: DrawnSeries,
): XmlNode | undefined {
  if (!model.values) return undefined;
  const values = drawn.map(({ value }) => (value === null ? null : String(value)));
  const cache: XmlNode = ['c:numCache', {}, ['c:formatCode', {}, numberFormat], ...points(values)];
  return ['c:val', {}, ['c:numRef', {}, ['c:f', {}, referenceTo(workbook, model.values)], cache]];
}

const shows = (what: string, shown: boolean): XmlNode => [`c:show${what}`, { val: shown ? 1 : 0 }];

const positions: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideBase: 'inBase',
  InsideEnd: 'inEnd',
  OutsideEnd: 'outEnd',
  Top: 't',
};

const labelsXml = ({ hasDataLabels: shown, dataLabels }: ChartSeriesModel): XmlNode => [
  'c:dLbls',
  {},
  ...(shown
    ? ([
        textFont(dataLabels.font),
        ['c:dLblPos', { val: positions[dataLabels.position] ?? 'outEnd' }],
      ] as const)
    : []),
  shows('LegendKey', false),
  shows('Val', shown),
  shows('CatName', false),
  shows('SerName', false),
  shows('Percent', false),
  shows('BubbleSize', false),
];

function markerXml({ model }: DrawnSeries, hasMarks: boolean): XmlNode {
  if (!hasMarks || model.markerStyle === 'None') return ['c:marker', {}, ['c:symbol', { val: 'none' }]];
  const line = { ...model.line, color: model.markerForegroundColor, lineStyle: 'Continuous' };
  const symbol = model.markerStyle.toLowerCase();
  return [
    'c:marker',
    {},
    ...(symbol === 'automatic' ? [] : [['c:symbol', { val: symbol }] as const]),
    ['c:size', { val: model.markerSize }],
    shapeXml(line, model.markerBackgroundColor),
  ];
}

export const columnsSeriesXml = (place: SeriesPlace, series: DrawnSeries): XmlNode => [
  'c:ser',
  {},
  ['c:idx', { val: place.index }],
  ['c:order', { val: place.index }],
  nameXml(place, series),
  shapeXml(series.model.line, series.model.fillColor),
  ['c:invertIfNegative', { val: 0 }],
  labelsXml(series.model),
  categoriesXml(place, series),
  valuesXml(place, series),
];

export const lineSeriesXml = (place: SeriesPlace, series: DrawnSeries, hasMarks: boolean): XmlNode => [
  'c:ser',
  {},
  ['c:idx', { val: place.index }],
  ['c:order', { val: place.index }],
  nameXml(place, series),
  shapeXml(series.model.line),
  markerXml(series, hasMarks),
  labelsXml(series.model),
  categoriesXml(place, series),
  valuesXml(place, series),
  ['c:smooth', { val: 0 }],
];
