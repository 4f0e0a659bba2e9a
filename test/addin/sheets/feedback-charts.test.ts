import { describe, expect, it } from 'vitest';
import { gemeentebeeldSheet } from '../../../addin/sheets/gemeentebeeld-sheet.ts';
import type { SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { terugkoppelingSheet } from '../../../addin/sheets/terugkoppeling-sheet.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { wholeDocument } from '../../support/example-partners.ts';
import { bothFasen, figuresOf, withoutFigures } from '../../support/example-terugkoppeling.ts';

const { locatie } = contextFor('school-linde');
const partner = (document: Terugkoppeling) => terugkoppelingSheet(document, locatie, undefined);
const sheetsOf = (document: Terugkoppeling) => [partner(document), gemeentebeeldSheet(document)];
const chartsOf = ({ charts = [] }: SheetModel) => charts;

/** The values that a chart draws, looked up in the tables of its sheet: nothing where it points elsewhere. */
function drawnBy(sheet: SheetModel): unknown[] {
  const at = (row: number, column: number) =>
    sheet.tables
      .filter((table) => row > table.row && row <= table.row + table.rows.length)
      .map((table) => table.rows[row - table.row - 1]?.[column - table.column])[0];
  return chartsOf(sheet).flatMap(({ series, categories }) =>
    [categories, ...series.map(({ values }) => values)].map(({ row, column, rows }) =>
      Array.from({ length: rows }, (_, i) => at(row + i, column)),
    ),
  );
}

/** Points from one row up to another; a row without a height of its own has one line. */
const heightBetween = ({ heights }: SheetModel, from: number, to: number): number =>
  Array.from({ length: to - from }, (_, i) => from + i)
    .map((row) => heights.find((one) => row >= one.row && row < one.row + (one.rows ?? 1))?.points ?? 16)
    .reduce((sum, points) => sum + points, 0);

const endOf = ({ blocks }: SheetModel) => Math.max(...blocks.map(({ row, values }) => row + values.length));

describe('the charts of a feedback sheet', () => {
  it('draw per domein the streefpercentage beside fase and gemeente, and voorschool beside vroegschool', () => {
    const [domeinen, fasen] = chartsOf(partner(bothFasen(40, 50, 30, 50)));
    expect(domeinen?.series.map(({ name, look }) => [name, look])).toEqual([
      ['Vroegscholen', 'first'],
      ['Gemeente', 'second'],
      ['Streefpercentage', 'target'],
    ]);
    expect(fasen?.series.map(({ name, look }) => [name, look])).toEqual([
      ['Voorscholen', 'first'],
      ['Vroegscholen', 'second'],
      ['Streefpercentage', 'target'],
    ]);
  });

  it('draw only cells of the tables beside them, and as many as there are domeinen', () => {
    for (const sheet of sheetsOf(bothFasen(40, 50, 30, 50))) {
      expect(chartsOf(sheet)).toHaveLength(2);
      for (const drawn of drawnBy(sheet) as unknown[][]) {
        expect(drawn).toHaveLength(4);
        expect(drawn.every((value) => typeof value === (drawn[0] === 'Taal' ? 'string' : 'number'))).toBe(
          true,
        );
      }
    }
  });

  it('are not there where nothing may be published, nor is a sentence about them', () => {
    for (const sheet of sheetsOf(withoutFigures)) {
      expect(chartsOf(sheet)).toEqual([]);
      const texts = sheet.blocks.flatMap(({ values }) => values.flat()).map(String);
      expect(texts.filter((text) => text.includes('streefpercentage'))).toEqual([]);
    }
  });

  it('have no place for the fase that may not exist', () => {
    const [gemeente] = sheetsOf(figuresOf(70, 93)).map(chartsOf).slice(1);
    expect(gemeente).toHaveLength(1);
    expect(JSON.stringify(sheetsOf(figuresOf(70, 93)))).not.toContain('Voorscholen, ');
  });

  it('leave out a series with a hole rather than draw nothing as zero', () => {
    const document = bothFasen(40, 50, 30, 50);
    const cijfers = document.cijfers.filter((one) => !(one.niveau === 'gemeente' && one.domein === 'taal'));
    const [domeinen] = chartsOf(partner({ ...document, cijfers }));
    expect(domeinen?.series.map(({ name }) => name)).toEqual(['Vroegscholen', 'Streefpercentage']);
  });

  it('lay no streefpercentage beside figures of the gemeente that are not judged by it', () => {
    const document = bothFasen(40, 50, 30, 50);
    const streefpercentages = [{ fase: 'voorschool' as const, domein: 'taal', percentage: 60 }];
    const [domeinen] = chartsOf(partner({ ...document, streefpercentages }));
    expect(domeinen?.series.map(({ name }) => name)).toEqual(['Vroegscholen', 'Streefpercentage']);
    expect(domeinen?.title).toBe('Voldoende groei per domein: Vroegscholen');
    expect(partner({ ...document, streefpercentages }).tables[0].header).toContain('Gemeente, percentage');
  });

  it('tell of the gemeente alone where the fase of the locatie has no figures', () => {
    const document = figuresOf(70, 93);
    const { locatie: peuters } = contextFor(
      document.locaties.find(({ fase }) => fase === 'voorschool')!.locatieId,
    );
    const sheet = terugkoppelingSheet(document, peuters, undefined);
    const [chart] = chartsOf(sheet);
    expect(chart?.title).toBe('Voldoende groei per domein: gemeente');
    expect(chart?.series[0].name).toBe('Gemeente');
    const texts = sheet.blocks.flatMap(({ values }) => values.flat()).map(String);
    expect(texts.filter((text) => text.startsWith('Voorscholen:'))).toEqual([]);
    expect(texts.filter((text) => text.startsWith('Gemeente: '))).toHaveLength(1);
  });

  it('never draw own figures: a column of a few children says more than it knows', () => {
    const sheet = terugkoppelingSheet(bothFasen(40, 50, 30, 50), locatie, ownFigures);
    const columns = chartsOf(sheet).flatMap(({ series }) => series.map(({ values }) => values.column));
    expect(sheet.tables[0].header[1]).toBe('Uw locatie');
    expect(sheet.tables[0].rows[0]?.[1]).toBe('6 van 10');
    expect(chartsOf(sheet)[0]?.series.map(({ values }) => values.column)).toEqual([3, 5, 6]);
    expect(columns).toHaveLength(6);
  });

  it('have their figures above the columns where a column is too low to hold one', () => {
    expect(chartsOf(partner(bothFasen(40, 50, 30, 50))).map(({ labels }) => labels)).toEqual([
      'foot',
      'foot',
    ]);
    expect(chartsOf(partner(bothFasen(40, 50, 2, 50))).map(({ labels }) => labels)).toEqual([
      'above',
      'above',
    ]);
  });

  it('have a mark for each streefpercentage where the fasen do not share one', () => {
    const document = bothFasen(40, 50, 30, 50);
    const streefpercentages = [{ fase: 'voorschool' as const, domein: 'taal', percentage: 60 }];
    const [, fasen] = chartsOf(gemeentebeeldSheet({ ...document, streefpercentages }));
    expect(fasen?.series.slice(2).map(({ name, look }) => [name, look])).toEqual([
      ['Streefpercentage voorscholen', 'target'],
      ['Streefpercentage vroegscholen', 'otherTarget'],
    ]);
  });

  it('stand below one sentence, and cover no cell with words or figures', () => {
    for (const sheet of sheetsOf(bothFasen(40, 50, 30, 50))) {
      const filled = [...sheet.blocks, ...sheet.tables.map((t) => ({ ...t, values: [t.header, ...t.rows] }))];
      for (const { over } of chartsOf(sheet)) {
        const within = filled.filter(
          ({ row, values }) => row < over.row + over.rows && row + values.length > over.row,
        );
        expect(within).toEqual([]);
        const above = sheet.blocks.find(({ row, values }) => row + values.length === over.row);
        expect(above?.values[0]?.[0]).toMatch(/^\p{Lu}[^.]+\.$/u);
      }
    }
  });

  it('are not cut by the end of a page, nor parted from their table', () => {
    for (const sheet of [...sheetsOf(bothFasen(40, 50, 30, 50)), partner(wholeDocument)]) {
      const { charts = [], pages = { scale: 0, breaks: [] } } = sheet;
      const room = (595 - 2 * 54) / (pages.scale / 100);
      const starts = [0, ...pages.breaks];
      starts.forEach((from, i) =>
        expect(heightBetween(sheet, from, starts[i + 1] ?? endOf(sheet))).toBeLessThan(room),
      );
      const pageOf = (row: number) => starts.filter((start) => start <= row).length;
      expect(charts.length).toBeGreaterThan(1);
      // The Gemeentebeeld has its charts on one page and what they draw on the next.
      const isOnePage = sheet.name === 'Gemeentebeeld';
      for (const { over, categories } of charts)
        expect(pageOf(over.row - 2)).toBe(pageOf(categories.row + categories.rows - 1) - (isOnePage ? 1 : 0));
    }
  });
});
