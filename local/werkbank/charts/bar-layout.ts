import { categoryLines } from './category-lines.ts';
import { type Rectangle, thicknessOf } from './chart-layout.ts';
import type { ChartView, SeriesView } from './chart-view.ts';
import { footOf, valueFraction } from './value-fraction.ts';

/** Where the parts of a chart of bars stand: its categories under each other, the first at the top or the last. */
export interface BarLayout {
  readonly plot: Rectangle;
  /** Place of a value from the left. */
  readonly x: (value: number) => number;
  /** Height that a category has. */
  readonly slot: number;
  /** Top of a category. */
  readonly topOf: (category: number) => number;
  /** The name of each category, line by line. */
  readonly categories: readonly (readonly string[])[];
}

/** Room around the plot: title above, numbers, what these count and the legend below. */
const room = { right: 26, title: 36, noTitle: 12, ticks: 24, axis: 18, legend: 26 } as const;
/** Names take at most this part of the width. */
const NAMES = 0.36;
/** CSS pixels of a character of a name, and of the room beside it. */
const CHARACTER = 6.4;
const GAP = 16;

export function barLayoutOf(view: ChartView): BarLayout {
  const longest = Math.max(0, ...view.categories.map(({ length }) => length)) * CHARACTER;
  const names = Math.min(view.width * NAMES, longest + GAP);
  const top = view.title.text === '' ? room.noTitle : room.title;
  const below = room.ticks + (view.axis === null ? 0 : room.axis) + (view.hasLegend ? room.legend : 0);
  const plot: Rectangle = {
    left: names,
    top,
    width: Math.max(1, view.width - names - room.right),
    height: Math.max(1, view.height - top - below),
  };
  const count = Math.max(1, view.categories.length);
  const slot = plot.height / count;
  const fractionOf = valueFraction(view);
  return {
    plot,
    x: (value) => plot.left + plot.width * fractionOf(value),
    slot,
    topOf: (category) => plot.top + slot * (view.isFromTop ? category : count - 1 - category),
    categories: view.categories.map((name) => categoryLines(name, names - GAP)),
  };
}

/** The bars of a series: gap and overlap are as those of columns. */
export function barsOf(
  view: ChartView,
  { x, slot, topOf }: BarLayout,
  of: SeriesView,
): readonly (Rectangle | undefined)[] {
  const bars = view.series.filter(({ kind }) => kind === 'bars');
  const { size, before } = thicknessOf(bars, of, slot);
  const foot = x(footOf(view));
  return of.points.map(({ value }, category) => {
    if (value === null) return undefined;
    const left = Math.min(x(value), foot);
    return { left, top: topOf(category) + before, width: Math.abs(x(value) - foot), height: size };
  });
}
