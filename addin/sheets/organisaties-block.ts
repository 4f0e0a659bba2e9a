import type { OrganisatiesFeedback } from '../../shared/terugkoppeling/organisaties-feedback.ts';
import { organisatiesTexts as texts } from '../texts/gemeente-sheets.ts';
import { together } from '../texts/feedback-reading.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import { organisatiesChartName } from './chart-names.ts';
import { layoutFor, rowsOfBars } from './chart-layout.ts';
import { placePairs } from './chart-pairs.ts';
import { widthOf } from './column-widths.ts';
import { figureHeights } from './fit.ts';
import { cell, lines as linesBlock } from './heading.ts';
import { drawnColumns, linesOf, organisatiesTable } from './organisaties-table.ts';
import { memberLines } from './member-lines.ts';
import type { Area, ChartModel, SheetModel, TableModel } from './sheet-model.ts';

/** More rows than this nobody reads in a chart. */
const MOST_DRAWN = 30;
/** Characters of names in a sentence above a chart that is half as wide as the sheet. */
const LONGEST_NAMES = 60;
const CHART_ROWS = 13;
/** Percents that a column needs to hold its figure. */
const ROOM_FOR_FIGURE = 20;

/** The organisaties of one fase in their place: per domein a reading and a chart, then the table that they draw. */
export interface PlacedOrganisaties extends Pick<SheetModel, 'blocks' | 'heights'> {
  readonly table: TableModel;
  readonly charts: readonly ChartModel[];
  /** The first row of each part that may begin a page. */
  readonly parts: readonly number[];
  /** First row below it. */
  readonly end: number;
}

interface Place {
  /** First row. */
  readonly top: number;
  /** Name of the table. */
  readonly table: string;
  /** Of the columns of the sheet, in points. */
  readonly widths: readonly number[];
}

export function placeOrganisaties(
  feedback: OrganisatiesFeedback,
  { top, table: name, widths }: Place,
): PlacedOrganisaties {
  const { domeinen, fase } = feedback;
  const naam = fasenTexts.names[fase];
  const lines = linesOf(feedback);
  const layout = layoutFor(lines.map((line) => line.naam));
  const chartRows = layout === 'bars' ? rowsOfBars(lines.length) : CHART_ROWS;
  const isDrawn = lines.length <= MOST_DRAWN;
  const readings = isDrawn ? domeinen.map((_, i) => readingOf(feedback, i)) : [];
  const pairs = placePairs(readings, { top: top + 1, widths, chartRows });
  const figures = isDrawn ? pairs.end : top + 2;
  const table = organisatiesTable(feedback, name, figures + 1);
  const below = memberLines(
    lines.map(({ members }) => ({ fase, members })),
    widthOf(widths),
  );
  const end = table.row + table.rows.length + 1;
  return {
    blocks: [
      cell(top, 0, texts.question(naam), 'heading'),
      ...(isDrawn ? pairs.blocks : [cell(top + 1, 0, texts.tooMany, 'lead')]),
      cell(figures, 0, texts.figures(naam), 'heading'),
      ...(below.length === 0 ? [] : [linesBlock(end, below, 'lead')]),
    ],
    heights: [
      { row: top, points: 24 },
      ...pairs.heights,
      { row: figures, points: 24 },
      ...figureHeights(table, widths),
    ],
    table,
    charts: pairs.areas.map((over, i) => chartOf(feedback, table, i, over)),
    parts: [top, ...(layout === 'bars' ? pairs.rows.slice(1) : []), figures],
    end: end + below.length,
  };
}

/** What a chart shows, in one sentence: where a row differs from the whole by more than chance, and never why. */
function readingOf({ fase, domeinen, lines }: OrganisatiesFeedback, nth: number): string {
  const domein = domeinen[nth]?.naam ?? '';
  const naam = fasenTexts.names[fase];
  const sure = lines.filter(({ differs }) => differs.includes(domein)).map((line) => line.naam);
  if (sure.length === 0) return texts.chance(domein, naam);
  const names = together(sure);
  const who = names.length > LONGEST_NAMES ? texts.someRows(sure.length, lines.length) : names;
  return texts.differs(domein, who, naam);
}

function chartOf(feedback: OrganisatiesFeedback, table: TableModel, nth: number, over: Area): ChartModel {
  const { fase, domeinen } = feedback;
  const { domein = '', naam = '' } = domeinen[nth] ?? {};
  const { share, target } = drawnColumns(feedback);
  const body = (column: number): Area => ({
    row: table.row + 1,
    column,
    rows: table.rows.length,
    columns: 1,
  });
  const marks = target(nth);
  const layout = layoutFor(table.rows.map(([who]) => String(who)));
  const isLow = table.rows.some((row) => Number(row[share(nth)]) < ROOM_FOR_FIGURE);
  return {
    name: organisatiesChartName(fase, domein),
    title: texts.chart(naam, fasenTexts.names[fase]),
    over,
    categories: body(0),
    labels: isLow && layout === 'columns' ? 'above' : 'foot',
    ...(layout === 'bars' && { layout }),
    series: [
      // The line of the streefpercentage runs through a bar: it must be seen on it.
      { name: texts.series, values: body(share(nth)), look: layout === 'bars' ? 'second' : 'first' },
      ...(marks === undefined ? [] : [{ name: texts.target, values: body(marks), look: 'target' } as const]),
    ],
  };
}
