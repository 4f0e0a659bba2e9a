import type { ChartView, SeriesView } from './chart-view.ts';
import { column, line, mark } from './draw-series.ts';
import { svg } from './svg.ts';

/** Width of the sample of a series, of the room after it, and about that of a character. */
const sizes = { sample: 26, space: 6, between: 20, character: 6.6 } as const;

const widthOf = ({ name }: SeriesView): number =>
  sizes.sample + sizes.space + name.length * sizes.character + sizes.between;

function sample(series: SeriesView, left: number, y: number): readonly SVGElement[] {
  if (series.kind === 'columns' || series.kind === 'bars')
    return [column(series, { left, top: y - 6, width: sizes.sample, height: 12 })];
  return [line(series, `M${left},${y}H${left + sizes.sample}`), ...mark(series, left + sizes.sample / 2, y)];
}

/** Names of the series with a sample of each, in the middle below the chart. */
export function drawLegend({ series, width, height }: ChartView): SVGElement {
  const total = series.reduce((sum, one) => sum + widthOf(one), -sizes.between);
  const y = height - 14;
  let left = (width - total) / 2;
  const parts = series.flatMap((one) => {
    const at = left;
    left += widthOf(one);
    const name = svg('text', { x: at + sizes.sample + sizes.space, y: y + 4 }, one.name);
    return [...sample(one, at, y), name];
  });
  return svg('g', { class: 'chart-legend' }, ...parts);
}
