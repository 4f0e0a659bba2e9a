/** Columns beside each other, or bars under each other. */
export type ChartLayout = 'columns' | 'bars';

/** More names than this do not stand level under columns. */
const MOST_COLUMNS = 6;
/** Characters of a name that is broken over too many lines under a column. */
const LONGEST_NAME = 28;

/** Bars where names would not be readable under columns. */
export const layoutFor = (names: readonly string[]): ChartLayout =>
  names.length > MOST_COLUMNS || names.some(({ length }) => length > LONGEST_NAME) ? 'bars' : 'columns';

/** Rows of the sheet for the title, the axis and the legend of a chart of bars. */
const ROWS_AROUND = 6;
const ROWS_A_BAR = 1.25;

/** Rows of the sheet, of about 17 points, that a chart with so many bars needs. */
export const rowsOfBars = (bars: number): number => ROWS_AROUND + Math.ceil(bars * ROWS_A_BAR);

/**
 * How columns or bars of a category lie to each other, in percent of their width: one percentage with its
 * streefpercentage lie over each other, so that what is missing can be seen.
 */
export function overlapIn({ layout, series }: OverlapIn): number {
  const targets = series.filter(({ look }) => look === 'target' || look === 'otherTarget').length;
  return layout === 'bars' && targets > 0 && series.length - targets === 1 ? 100 : -5;
}

/** Between categories, in percent of the width of a column; a bar needs its height for its figure. */
export const gapIn = ({ layout }: Pick<OverlapIn, 'layout'>): number => (layout === 'bars' ? 35 : 80);

interface OverlapIn {
  readonly layout?: ChartLayout;
  readonly series: readonly { readonly look: string }[];
}
