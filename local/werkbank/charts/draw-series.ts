import { type ChartLayout, columnsOf, type Rectangle } from './chart-layout.ts';
import type { ChartView, SeriesView } from './chart-view.ts';
import { svg } from './svg.ts';

/** Whether white reads better on this color than black: for the colors of a system with high contrast. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function shadeOf({ fill }: SeriesView): 'dark' | 'pale' | 'outline' {
  if (fill === 'none') return 'outline';
  return isDark(fill) ? 'dark' : 'pale';
}

/** Class of a figure that stands on a column. */
export const onShade = (series: SeriesView): string => `on-${shadeOf(series)}`;

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

/** The figure of a column: at its foot, or above it. */
function label(
  series: SeriesView,
  { left, top, width, height }: Rectangle,
  text: string,
): readonly SVGElement[] {
  const { labels } = series;
  if (labels === undefined) return [];
  const y = labels.atFoot ? top + height - 6 : top - 5;
  const place = { x: left + width / 2, y, 'text-anchor': 'middle' };
  const look = { fill: labels.color, 'font-weight': labels.bold ? 'bold' : undefined };
  return [svg('text', { class: labels.atFoot ? onShade(series) : '', ...place, ...look }, text)];
}

function drawColumns(view: ChartView, layout: ChartLayout, series: SeriesView): readonly SVGElement[] {
  return columnsOf(view, layout, series).flatMap((place, i) =>
    place === undefined ? [] : [column(series, place), ...label(series, place, series.points[i]?.text ?? '')],
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
  return [svg('path', { class: 'chart-mark', d, fill: look.fill, transform: `translate(${x},${y})` })];
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
