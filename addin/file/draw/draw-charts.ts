import type { ChartModel, SheetModel } from '../../sheets/sheet-model.ts';
import { partKinds, RELATION_IDS } from '../package/part-kinds.ts';
import { asPart } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { element, plainElement } from '../package/xml-text.ts';
import { altText, chartXml, DRAWING, drawnSeries } from './chart-xml.ts';

const ANCHORS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Adds the charts of a sheet as parts of their own; gives the id of the drawing that holds them. */
export function drawCharts(
  file: XlsxPackage,
  path: string,
  name: string,
  model: SheetModel,
): string | undefined {
  const { charts = [] } = model;
  if (charts.length === 0) return undefined;
  const drawing = file.freePath('xl/drawings/drawing');
  const id = file.add(path, { path: drawing, text: asPart('<x/>'), kind: partKinds.drawing });
  const anchors = charts.map((chart, index) => {
    const drawn = drawnSeries(name, model, chart);
    const text = asPart(chartXml(chart, drawn));
    const relation = file.add(drawing, {
      path: file.freePath('xl/charts/chart'),
      text,
      kind: partKinds.chart,
    });
    return anchorXml(chart, { id: index + 2, relation, alt: altText(chart, drawn) });
  });
  const spaces = { 'xmlns:xdr': ANCHORS, 'xmlns:a': DRAWING, 'xmlns:r': RELATION_IDS };
  file.put(drawing, asPart(element('xdr:wsDr', spaces, anchors.join(''))));
  return id;
}

const corner = (name: string, row: number, column: number): string =>
  element(
    `xdr:${name}`,
    {},
    plainElement('xdr:col', String(column)) +
      plainElement('xdr:colOff', '0') +
      plainElement('xdr:row', String(row)) +
      plainElement('xdr:rowOff', '0'),
  );

/** A chart over its cells, moving and sizing with them. */
function anchorXml(
  { name, over }: ChartModel,
  { id, relation, alt }: { readonly id: number; readonly relation: string; readonly alt: string },
): string {
  const names = element('xdr:cNvPr', { id, name, descr: alt }) + element('xdr:cNvGraphicFramePr');
  const place = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
  const data = element(
    'a:graphicData',
    { uri: CHART },
    element('c:chart', { 'xmlns:c': CHART, 'r:id': relation }),
  );
  const frame =
    element('xdr:nvGraphicFramePr', {}, names) +
    element('xdr:xfrm', {}, place) +
    element('a:graphic', {}, data);
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('from', over.row, over.column) +
      corner('to', over.row + over.rows, over.column + over.columns) +
      element('xdr:graphicFrame', { macro: '' }, frame) +
      element('xdr:clientData'),
  );
}
