import { type Fase, faseNames } from '../../shared/afspraak/fase.ts';
import type { JaarLijn } from '../../shared/jaren/jaar-lijnen.ts';
import { jaarvergelijkingTexts as texts } from '../texts/jaren.ts';
import { yearsChartName } from './chart-names.ts';
import { placePairs } from './chart-pairs.ts';
import { figureHeights } from './fit.ts';
import { cell } from './heading.ts';
import { yearsReading } from './years-reading.ts';
import type { Area, CellValue, ChartModel, SheetModel, TableModel } from './sheet-model.ts';

/** Widths of the columns of the sheet, in points. */
export const yearsWidths = [112, 156, 88, 84, 128, 112, 136, 148] as const;
const CHART_ROWS = 11;

/** One fase in its place: per domein a reading and a chart, then a heading and the table with all that they draw. */
interface PlacedYears extends Pick<SheetModel, 'blocks' | 'heights'> {
  readonly table: TableModel;
  readonly charts: readonly ChartModel[];
  /** First row below it. */
  readonly end: number;
}

/** @param lijnen those of one fase, at least one; @param top first row */
export function placeYears(
  fase: Fase,
  lijnen: readonly JaarLijn[],
  { top, table: name }: { readonly top: number; readonly table: string },
): PlacedYears {
  const place = { top: top + 1, widths: yearsWidths, chartRows: CHART_ROWS };
  const pairs = placePairs(lijnen.map(yearsReading), place);
  const figures = pairs.end;
  const table = tableOf(name, lijnen, figures + 1);
  return {
    blocks: [
      cell(top, 0, texts.question(faseNames[fase]), 'heading'),
      ...pairs.blocks,
      cell(figures, 0, texts.figures(faseNames[fase]), 'heading'),
    ],
    heights: [
      { row: top, points: 24 },
      ...pairs.heights,
      { row: figures, points: 24 },
      ...figureHeights(table, yearsWidths),
    ],
    table,
    charts: pairs.areas.flatMap((over, i) =>
      lijnen.slice(i, i + 1).map((lijn) => chartOf(lijn, rowsBefore(lijnen, i) + table.row + 1, over)),
    ),
    end: table.row + table.rows.length + 1,
  };
}

const rowsBefore = (lijnen: readonly JaarLijn[], nth: number): number =>
  lijnen.slice(0, nth).reduce((sum, { punten }) => sum + punten.length, 0);

const tableOf = (name: string, lijnen: readonly JaarLijn[], row: number): TableModel => ({
  name,
  row,
  column: 0,
  header: texts.headings,
  rows: lijnen.flatMap((lijn) => lijn.punten.map((_, i) => rowOf(lijn, i))),
  styles: ['strong', 'strong', 'count', 'percentage', 'cell', 'percentage', 'cell', 'cell'],
  filter: false,
});

function rowOf({ domein, punten }: JaarLijn, nth: number): readonly CellValue[] {
  const punt = punten[nth];
  if (punt === undefined) return [];
  const { schooljaar, figure, isNewSeries } = punt;
  return [
    domein.naam,
    isNewSeries ? texts.newSeries(schooljaar) : schooljaar,
    figure.number,
    figure.percentage,
    texts.margin(figure.interval),
    figure.streefpercentage ?? '',
    figure.words ?? '',
    differenceOf(punt),
  ];
}

/** Nothing beside a first year; no word of more or less over a break. */
function differenceOf({ isNewSeries, mayBeChance }: JaarLijn['punten'][number]): string {
  if (isNewSeries) return texts.notCompared;
  if (mayBeChance === undefined) return '';
  return mayBeChance ? texts.mayBeChance : texts.isMore;
}

function chartOf({ fase, domein, punten }: JaarLijn, first: number, over: Area): ChartModel {
  const column = (nth: number): Area => ({ row: first, column: nth, rows: punten.length, columns: 1 });
  const hasTarget = punten.every(({ figure }) => figure.streefpercentage !== undefined);
  const isLow = punten.some(({ figure }) => figure.percentage < ROOM_FOR_FIGURE);
  return {
    name: yearsChartName(fase, domein.domein),
    title: texts.chart(domein.naam, faseNames[fase]),
    over,
    categories: column(1),
    labels: isLow ? 'above' : 'foot',
    series: [
      { name: texts.share, values: column(3), look: 'first' },
      ...(hasTarget ? [{ name: texts.target, values: column(5), look: 'target' } as const] : []),
    ],
  };
}

/** Percents that a column needs to hold its figure. */
const ROOM_FOR_FIGURE = 20;
