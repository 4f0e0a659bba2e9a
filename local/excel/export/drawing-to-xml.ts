import { chartWords } from '../model/chart-words.ts';
import { type ChartModel } from '../model/chart-model.ts';
import { pointOnSheet } from '../model/point-on-sheet.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { EMU } from './chart-shapes.ts';
import { type XmlNode } from './xml.ts';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function markerXml(name: 'xdr:from' | 'xdr:to', sheet: SheetModel, left: number, top: number): XmlNode {
  const { row, column } = pointOnSheet(sheet, left, top);
  return [
    name,
    {},
    ['xdr:col', {}, String(column.index)],
    ['xdr:colOff', {}, String(Math.round(column.offset * EMU))],
    ['xdr:row', {}, String(row.index)],
    ['xdr:rowOff', {}, String(Math.round(row.offset * EMU))],
  ];
}

/** Alternative text: what a screen reader says instead of the picture. */
function altText(workbook: WorkbookModel, sheet: SheetModel, chart: ChartModel): string {
  const { title, reading, values } = chartWords(workbook, sheet, chart);
  return [title === '' ? '' : `${title}.`, reading, values].filter((part) => part !== '').join(' ');
}

/** A chart at its place on the sheet, moving and sizing with the cells below it. */
function anchorXml(
  { workbook, sheet }: { workbook: WorkbookModel; sheet: SheetModel },
  chart: ChartModel,
  { index, relation }: { index: number; relation: string },
): XmlNode {
  const { left, top, width, height } = chart;
  return [
    'xdr:twoCellAnchor',
    {},
    markerXml('xdr:from', sheet, left, top),
    markerXml('xdr:to', sheet, left + width, top + height),
    [
      'xdr:graphicFrame',
      { macro: '' },
      [
        'xdr:nvGraphicFramePr',
        {},
        ['xdr:cNvPr', { id: index + 2, name: chart.name, descr: altText(workbook, sheet, chart) }],
        ['xdr:cNvGraphicFramePr', {}],
      ],
      ['xdr:xfrm', {}, ['a:off', { x: 0, y: 0 }], ['a:ext', { cx: 0, cy: 0 }]],
      [
        'a:graphic',
        {},
        [
          'a:graphicData',
          { uri: chartNamespace },
          ['c:chart', { 'xmlns:c': chartNamespace, 'r:id': relation }],
        ],
      ],
    ],
    ['xdr:clientData', {}],
  ];
}

/** The drawing of a sheet: "DrawingML - SpreadsheetML Drawing" (ECMA-376 part 1, section 20.5). */
export const drawingXml = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  relationIds: readonly string[],
): XmlNode => [
  'xdr:wsDr',
  {
    'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': relations,
  },
  ...sheet.charts.map((chart, index) =>
    anchorXml({ workbook, sheet }, chart, { index, relation: relationIds[index] ?? '' }),
  ),
];
