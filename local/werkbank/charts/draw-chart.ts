import { type ChartLayout, layoutOf, NAME_LINE } from './chart-layout.ts';
import type { ChartView } from './chart-view.ts';
import { drawBars } from './draw-bars.ts';
import { drawLegend } from './draw-legend.ts';
import { drawSeries } from './draw-series.ts';
import { svg } from './svg.ts';

function drawTitle({ title, width }: ChartView): readonly SVGElement[] {
  if (title.text === '') return [];
  const look = { fill: title.color, 'font-size': title.size, 'font-weight': 'bold' };
  return [svg('text', { x: width / 2, y: 23, 'text-anchor': 'middle', ...look }, title.text)];
}

function drawAxis({ ticks, gridColor }: ChartView, { plot, y }: ChartLayout): readonly SVGElement[] {
  return ticks.flatMap(({ value, text }) => [
    svg('line', {
      class: 'chart-grid',
      x1: plot.left,
      x2: plot.left + plot.width,
      y1: y(value),
      y2: y(value),
      stroke: gridColor,
    }),
    svg('text', { x: plot.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, text),
  ]);
}

/** What the numbers at the axis count, from below upwards. */
function drawAxisTitle({ axis }: ChartView, { plot }: ChartLayout): readonly SVGElement[] {
  if (axis === null) return [];
  const [x, y] = [16, plot.top + plot.height / 2];
  return [svg('text', { x, y, 'text-anchor': 'middle', transform: `rotate(-90 ${x} ${y})` }, axis)];
}

const drawCategories = ({ plot, middle, categories }: ChartLayout): readonly SVGElement[] =>
  categories.flatMap((lines, i) =>
    lines.map((line, nth) =>
      svg(
        'text',
        { x: middle(i), y: plot.top + plot.height + 18 + NAME_LINE * nth, 'text-anchor': 'middle' },
        line,
      ),
    ),
  );

/** Numbers, columns, lines and names of a chart of columns. */
function drawColumns(view: ChartView): readonly SVGElement[] {
  const layout = layoutOf(view);
  return [
    ...drawAxis(view, layout),
    ...view.series.flatMap((series) => drawSeries(view, layout, series)),
    ...drawAxisTitle(view, layout),
    ...drawCategories(layout),
  ];
}

/** A drawing of a chart; to a screen reader it is one picture with its title and reading as its name. */
export function drawChart(view: ChartView): SVGSVGElement {
  const { width, height } = view;
  return svg(
    'svg',
    {
      class: 'chart',
      role: 'img',
      'aria-label': view.name,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    svg('desc', {}, view.description),
    svg('rect', { class: 'chart-paper', width, height }),
    ...drawTitle(view),
    ...(view.series.some(({ kind }) => kind === 'bars') ? drawBars(view) : drawColumns(view)),
    ...(view.hasLegend ? [drawLegend(view)] : []),
  );
}
