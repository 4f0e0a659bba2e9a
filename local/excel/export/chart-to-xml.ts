import { chartData, type DrawnSeries } from '../model/chart-data.ts';
import { type ChartKind, chartKindOf } from '../model/chart-kind.ts';
import { type ChartAxisModel, type ChartModel } from '../model/chart-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { columnsSeriesXml, lineSeriesXml, type SeriesPlace } from './chart-series-to-xml.ts';
import { labelFont, richText, shapeXml, textFont } from './chart-shapes.ts';
import { type XmlNode } from './xml.ts';

const axes = { category: 111_111_111, value: 222_222_222 } as const;
const axisIds: readonly XmlNode[] = [
  ['c:axId', { val: axes.category }],
  ['c:axId', { val: axes.value }],
];

type Placed = readonly [SeriesPlace, DrawnSeries];

function columnsXml(placed: readonly Placed[], direction: 'col' | 'bar'): XmlNode[] {
  const [first] = placed;
  if (!first) return [];
  const { gapWidth, overlap } = first[1].model;
  return [
    [
      'c:barChart',
      {},
      ['c:barDir', { val: direction }],
      ['c:grouping', { val: 'clustered' }],
      ['c:varyColors', { val: 0 }],
      ...placed.map(([place, series]) => columnsSeriesXml(place, series)),
      ['c:gapWidth', { val: gapWidth }],
      ['c:overlap', { val: overlap }],
      ...axisIds,
    ],
  ];
}

function linesXml(placed: readonly Placed[], hasMarks: boolean): XmlNode[] {
  if (placed.length === 0) return [];
  return [
    [
      'c:lineChart',
      {},
      ['c:grouping', { val: 'standard' }],
      ['c:varyColors', { val: 0 }],
      ...placed.map(([place, series]) => lineSeriesXml(place, series, hasMarks)),
      ['c:marker', { val: hasMarks ? 1 : 0 }],
      ...axisIds,
    ],
  ];
}

const axisTitle = (title: string | null): XmlNode[] =>
  title === null ? [] : [['c:title', {}, richText(title, labelFont), ['c:overlay', { val: 0 }]]];

const scaling = ({ maximum, minimum, reversePlotOrder }: ChartAxisModel): XmlNode => [
  'c:scaling',
  {},
  ['c:orientation', { val: reversePlotOrder ? 'maxMin' : 'minMax' }],
  maximum === null ? undefined : ['c:max', { val: maximum }],
  minimum === null ? undefined : ['c:min', { val: minimum }],
];

/** An axis says where it crosses the other one; in the API that other one says it. */
function axisXml(
  own: keyof typeof axes,
  { categoryAxis, valueAxis }: Pick<ChartModel, 'categoryAxis' | 'valueAxis'>,
  position: string,
): XmlNode {
  const isValue = own === 'value';
  const [model, other] = isValue ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
  return [
    isValue ? 'c:valAx' : 'c:catAx',
    {},
    ['c:axId', { val: axes[own] }],
    scaling(model),
    ['c:delete', { val: model.visible ? 0 : 1 }],
    ['c:axPos', { val: position }],
    ...(model.majorGridlines ? [['c:majorGridlines', {}, shapeXml(model.gridLine)] as const] : []),
    ...axisTitle(model.title),
    ['c:numFmt', { formatCode: model.numberFormat, sourceLinked: 0 }],
    ['c:majorTickMark', { val: 'none' }],
    ['c:minorTickMark', { val: 'none' }],
    ['c:tickLblPos', { val: 'nextTo' }],
    textFont(labelFont),
    ['c:crossAx', { val: isValue ? axes.category : axes.value }],
    ['c:crosses', { val: other.position === 'Maximum' ? 'max' : 'autoZero' }],
    ...(isValue ? [['c:crossBetween', { val: 'between' }] as const] : []),
    ...(isValue && model.majorUnit !== null ? [['c:majorUnit', { val: model.majorUnit }] as const] : []),
  ];
}

const sides: Readonly<Record<string, string>> = { Bottom: 'b', Left: 'l', Right: 'r', Top: 't' };

function legendXml({ legend }: ChartModel): XmlNode[] {
  if (!legend.visible) return [];
  const position: XmlNode = ['c:legendPos', { val: sides[legend.position] ?? 'r' }];
  return [['c:legend', {}, position, ['c:overlay', { val: 0 }], textFont(labelFont)]];
}

function titleXml({ title }: ChartModel): XmlNode[] {
  if (!title.visible || title.text === '') return [['c:autoTitleDeleted', { val: 1 }]];
  const shown: XmlNode = ['c:title', {}, richText(title.text, title.font), ['c:overlay', { val: 0 }]];
  return [shown, ['c:autoTitleDeleted', { val: 0 }]];
}

/** The part of a chart, as "DrawingML - Charts" (ECMA-376 part 1, section 21.2) writes it. */
export function chartXml(workbook: WorkbookModel, chart: ChartModel): XmlNode {
  const data = chartData(workbook, chart);
  const placed = data.series.map((series, index): Placed => [{ workbook, data, index }, series]);
  const of = (kind: ChartKind) => placed.filter(([, { model }]) => chartKindOf(model.chartType) === kind);
  const isAcross = of('bars').length > 0;
  return [
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    ['c:roundedCorners', { val: 0 }],
    [
      'c:chart',
      {},
      ...titleXml(chart),
      [
        'c:plotArea',
        {},
        ['c:layout', {}],
        ...columnsXml(of('columns'), 'col'),
        ...columnsXml(of('bars'), 'bar'),
        ...linesXml(of('line'), false),
        ...linesXml(of('marks'), true),
        axisXml('category', chart, isAcross ? 'l' : 'b'),
        axisXml('value', chart, isAcross ? 'b' : 'l'),
      ],
      ...legendXml(chart),
      ['c:plotVisOnly', { val: 1 }],
      ['c:dispBlanksAs', { val: 'gap' }],
    ],
  ];
}
