import { categoryLines } from './category-lines.ts';
import type { ChartView, SeriesView } from './chart-view.ts';
import { footOf, valueFraction } from './value-fraction.ts';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartLayout {
  /** Where columns and lines stand. */
  readonly plot: Rectangle;
  /** Height of a value on the page. */
  readonly y: (value: number) => number;
  /** Width that a category has. */
  readonly slot: number;
  /** Middle of a category. */
  readonly middle: (category: number) => number;
  /** The name of each category, line by line. */
  readonly categories: readonly (readonly string[])[];
}

/** Room around the plot: numbers at the left, title above, names of categories and legend below. */
const room = { left: 52, right: 14, title: 36, noTitle: 12, axis: 20, categories: 9, legend: 26 } as const;
/** Height of a line of a name. */
export const NAME_LINE = 15;
/** Between the names of two categories. */
const GAP = 8;

export function layoutOf(view: ChartView): ChartLayout {
  const top = view.title.text === '' ? room.noTitle : room.title;
  const left = room.left + (view.axis === null ? 0 : room.axis);
  const width = Math.max(1, view.width - left - room.right);
  const slot = width / Math.max(1, view.categories.length);
  const categories = view.categories.map((name) => categoryLines(name, slot - GAP));
  const lines = Math.max(1, ...categories.map(({ length }) => length));
  const bottom = room.categories + NAME_LINE * lines + (view.hasLegend ? room.legend : 0);
  const plot: Rectangle = {
    left,
    top,
    width,
    height: Math.max(1, view.height - top - bottom),
  };
  const fractionOf = valueFraction(view);
  return {
    plot,
    y: (value) => plot.top + plot.height * (1 - fractionOf(value)),
    slot,
    middle: (category) => plot.left + slot * (category + 0.5),
    categories,
  };
}

/**
 * The width of columns, or the height of bars, and the room before that of a series in its category. The gap between
 * categories is a percentage of that width, and so is the overlap; both are those of the first series, as in Excel.
 * @param all with `of` among them
 */
export function thicknessOf(all: readonly SeriesView[], of: SeriesView, slot: number) {
  const [gap, overlap] = [(all[0]?.gapWidth ?? 0) / 100, (all[0]?.overlap ?? 0) / 100];
  const size = slot / (all.length - (all.length - 1) * overlap + gap);
  return { size, before: (size * gap) / 2 + all.indexOf(of) * size * (1 - overlap) };
}

/** The columns of a series. */
export function columnsOf(
  view: ChartView,
  { plot, y, slot }: ChartLayout,
  of: SeriesView,
): readonly (Rectangle | undefined)[] {
  const columns = view.series.filter(({ kind }) => kind === 'columns');
  const { size: width, before: first } = thicknessOf(columns, of, slot);
  const foot = y(footOf(view));
  return of.points.map(({ value }, category) => {
    if (value === null) return undefined;
    const top = Math.min(y(value), foot);
    return { left: plot.left + slot * category + first, top, width, height: Math.abs(foot - y(value)) };
  });
}
