import { type ChartLayout, columnsOf, type Rectangle } from './chart-layout.ts';
import type { ChartView, SeriesView } from './chart-view.ts';
import { drawLabel, type LabelPlace } from './draw-label.ts';
import { shadeOf } from './shade.ts';
import { svg } from './svg.ts';

export const column = (series: SeriesView, { left, top, width, height }: Rectangle): SVGElement =>
  svg('rect', {
    class: `chart-column ${shadeOf(series)}`,
    x: left,
    y: top,
    width,
    height,
    fill: series.fill,
    stroke: series.line.color,
    'stroke-width': series.line.width,
    'stroke-dasharray': series.line.dashed ? '6 4' : undefined,
  });

const placeOf = ({ left, top, width, height }: Rectangle, isAtFoot: boolean): LabelPlace => ({
  x: left + width / 2,
  y: isAtFoot ? top + height - 6 : top - 5,
  'text-anchor': 'middle',
});

function drawColumns(view: ChartView, layout: ChartLayout, series: SeriesView): readonly SVGElement[] {
  return columnsOf(view, layout, series).flatMap((place, i) =>
    place === undefined
      ? []
      : [column(series, place), ...drawLabel(series, place, series.points[i]?.text ?? '', placeOf)],
  );
}

export const line = ({ line: look }: SeriesView, d: string): SVGElement =>
  svg('path', {
    class: 'chart-line',
    d,
    fill: 'none',
    stroke: look.color,
    'stroke-width': look.width,
    'stroke-dasharray': look.dashed ? '6 4' : undefined,
  });

const shapes: Readonly<Record<string, (r: number) => string>> = {
  Diamond: (r) => `M0,${-r}L${r},0L0,${r}L${-r},0Z`,
  Triangle: (r) => `M0,${-r}L${r},${r}L${-r},${r}Z`,
  Square: (r) => `M${-r},${-r}H${r}V${r}H${-r}Z`,
  Circle: (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
};

/** The mark of a series at a point; nothing where it has none. */
export function mark({ mark: look }: SeriesView, x: number, y: number): readonly SVGElement[] {
  const shape = look && (shapes[look.shape] ?? shapes['Circle']);
  if (look === undefined || shape === undefined) return [];
  const d = shape(look.size / 2);
  const place = `translate(${x},${y})`;
  return [svg('path', { class: 'chart-mark', d, fill: look.fill, stroke: look.edge, transform: place })];
}

function drawLine({ y, middle }: ChartLayout, series: SeriesView): readonly SVGElement[] {
  const places = series.points.flatMap(({ value }, i) =>
    value === null ? [] : [[middle(i), y(value)] as const],
  );
  const path = places.map(([left, top], i) => `${i === 0 ? 'M' : 'L'}${left},${top}`).join('');
  return [line(series, path), ...places.flatMap(([left, top]) => mark(series, left, top))];
}

export const drawSeries = (
  view: ChartView,
  layout: ChartLayout,
  series: SeriesView,
): readonly SVGElement[] =>
  series.kind === 'columns' ? drawColumns(view, layout, series) : drawLine(layout, series);
