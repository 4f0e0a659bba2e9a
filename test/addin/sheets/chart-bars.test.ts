import { describe, expect, it } from 'vitest';
import { chartXml, drawnSeries } from '../../../addin/file/draw/chart-xml.ts';
import { approachSheet } from '../../../addin/sheets/approach-sheet.ts';
import { layoutFor } from '../../../addin/sheets/chart-layout.ts';
import { organisatiesSheet } from '../../../addin/sheets/organisaties-sheet.ts';
import type { ChartModel, SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { approachTexts } from '../../../addin/texts/approach.ts';
import { manyOrganisaties } from '../../support/many-organisaties.ts';
import { richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';

const many = manyOrganisaties(14);
const organisaties = organisatiesSheet(many)!;
const approach = approachSheet(many)!;

/** The names that a chart draws. */
const namesIn = ({ tables }: SheetModel, { categories }: ChartModel): readonly string[] =>
  tables
    .filter(({ row }) => row + 1 === categories.row)
    .flatMap(({ rows }) => rows.map(([name]) => String(name)));

/** Points that each category of a chart has of its height, beside what title, axis and legend take. */
function roomOf({ heights }: SheetModel, { over, categories }: ChartModel): number {
  const points = heights.find(({ row }) => row === over.row)?.points ?? 15;
  return (over.rows * points - 96) / categories.rows;
}

/** What is wrong with a chart of so many or such long names. */
const faultsOf = (sheet: SheetModel): readonly string[] =>
  (sheet.charts ?? []).flatMap((chart) => {
    const names = namesIn(sheet, chart);
    const isBars = chart.layout === 'bars';
    if (!isBars && (names.length > 6 || names.some(({ length }) => length > 28))) return ['slanted names'];
    if (isBars && roomOf(sheet, chart) < 15) return ['bars on top of each other'];
    return names.some(({ length }) => length > 60) ? ['a name as long as a sentence'] : [];
  });

describe('charts of many or long names', () => {
  it('draw bars under each other, as high as their number asks, with short names', () => {
    for (const sheet of [organisaties, approach]) expect(faultsOf(sheet)).toEqual([]);
    const bars = [...organisaties.charts!, ...approach.charts!].filter(({ layout }) => layout === 'bars');
    expect(Math.max(...bars.map(({ categories }) => categories.rows))).toBeGreaterThan(17);
  });

  it.each([
    ['columns', (chart: ChartModel): ChartModel => ({ ...chart, layout: 'columns' })],
    ['a fixed height', (chart: ChartModel): ChartModel => ({ ...chart, over: { ...chart.over, rows: 13 } })],
  ])('are found when they have %s', (_, spoil) => {
    expect(faultsOf({ ...organisaties, charts: organisaties.charts!.map(spoil) })).not.toEqual([]);
  });

  it.each([
    [6, 10, 'columns'],
    [7, 10, 'bars'],
    [2, 28, 'columns'],
    [2, 29, 'bars'],
  ])('%i names of %i characters: %s', (count, length, layout) => {
    expect(layoutFor(Array.from({ length: count }, () => 'n'.repeat(length)))).toBe(layout);
  });

  it('lay the streefpercentage over each bar as a line that can be seen on it', () => {
    for (const chart of organisaties.charts!) {
      expect(chart.series.map(({ look }) => look)).toEqual(['second', 'target']);
      const xml = chartXml(chart, drawnSeries('Organisaties', organisaties, chart));
      expect(xml).toContain('<c:barDir val="bar"/>');
      expect(xml).toContain('<c:orientation val="maxMin"/>');
      expect(xml).toContain('<c:crosses val="max"/>');
      expect(xml).toContain('<c:overlap val="100"/>');
      expect(xml).toContain('<a:noFill/>');
      expect(xml).not.toContain('lineChart');
    }
  });

  it('have above them a sentence that is no longer than its chart is wide', () => {
    const above = organisaties.charts!.flatMap(({ over }) =>
      organisaties.blocks.filter(
        ({ row, column }) => column === over.column && [over.row - 1, over.row - 2].includes(row),
      ),
    );
    const said = above.map(({ values }) => String(values[0]?.[0]));
    expect(said.filter((text) => text.length > 125)).toEqual([]);
    expect(said.some((text) => / bij \d+ van de 17 rijen /.test(text))).toBe(true);
  });

  it('tell the others of two fasen apart', () => {
    const names = approach.charts!.flatMap((chart) => namesIn(approach, chart));
    expect(names).toContain('Overige organisaties, vroegscholen');
  });
});

describe('the children without an oordeel', () => {
  const details = (richTerugkoppeling.details ?? []).map((one) => ({
    ...one,
    domeinen: one.domeinen.map(({ domein, nietTeBeoordelen }) => ({ domein, nietTeBeoordelen })),
  }));
  const tableIn = (sheet: SheetModel) => sheet.tables.find(({ name }) => name === 'AanpakOordeel')!;
  const textsOf = ({ blocks }: SheetModel) => blocks.flatMap(({ values }) => values.flat()).map(String);

  it('have a column for each reason where reasons are known', () => {
    const sheet = approachSheet(richTerugkoppeling)!;
    expect(tableIn(sheet).header).toContain(approachTexts.oordeel.redenen.teKort);
    expect(textsOf(sheet).join(' ')).not.toContain(approachTexts.oordeel.noReasons);
  });

  it('have no column of unknown reasons, but one sentence that says why', () => {
    const sheet = approachSheet({ ...richTerugkoppeling, details })!;
    expect(tableIn(sheet).header).toHaveLength(4);
    expect(JSON.stringify(sheet)).not.toContain('"onbekend"');
    expect(textsOf(sheet).join(' ').split(approachTexts.oordeel.noReasons)).toHaveLength(2);
  });
});
