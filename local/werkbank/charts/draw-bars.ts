import { type BarLayout, barLayoutOf, barsOf } from './bar-layout.ts';
import { NAME_LINE, type Rectangle } from './chart-layout.ts';
import type { ChartView } from './chart-view.ts';
import { drawLabel, type LabelPlace } from './draw-label.ts';
import { column } from './draw-series.ts';
import { svg } from './svg.ts';

/** Half the height of a figure, so that it stands level with its bar. */
const LEVEL = 4;

const drawAxis = ({ ticks, gridColor, axis }: ChartView, { plot, x }: BarLayout): readonly SVGElement[] => {
  const foot = plot.top + plot.height;
  const counted = { x: plot.left + plot.width / 2, y: foot + 36, 'text-anchor': 'middle' };
  return [
    ...ticks.flatMap(({ value, text }) => [
      svg('line', {
        class: 'chart-grid',
        x1: x(value),
        x2: x(value),
        y1: plot.top,
        y2: foot,
        stroke: gridColor,
      }),
      svg('text', { x: x(value), y: foot + 18, 'text-anchor': 'middle' }, text),
    ]),
    ...(axis === null ? [] : [svg('text', counted, axis)]),
  ];
};

const placeOf = ({ left, top, width, height }: Rectangle, isAtFoot: boolean): LabelPlace => ({
  x: isAtFoot ? left + 6 : left + width + 5,
  y: top + height / 2 + LEVEL,
});

const drawNames = ({ plot, slot, topOf, categories }: BarLayout): readonly SVGElement[] =>
  categories.flatMap((lines, i) =>
    lines.map((line, nth) => {
      const y = topOf(i) + slot / 2 + LEVEL + NAME_LINE * (nth - (lines.length - 1) / 2);
      return svg('text', { x: plot.left - 8, y, 'text-anchor': 'end' }, line);
    }),
  );

/** Numbers, bars and names of a chart of bars. */
export function drawBars(view: ChartView): readonly SVGElement[] {
  const layout = barLayoutOf(view);
  const drawn = view.series
    .filter(({ kind }) => kind === 'bars')
    .flatMap((series) =>
      barsOf(view, layout, series).flatMap((place, i) =>
        place === undefined
          ? []
          : [column(series, place), ...drawLabel(series, place, series.points[i]?.text ?? '', placeOf)],
      ),
    );
  return [...drawAxis(view, layout), ...drawn, ...drawNames(layout)];
}
