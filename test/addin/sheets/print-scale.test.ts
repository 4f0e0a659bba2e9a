import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../addin/sheets/print-scale.ts';
import { responsSheet } from '../../../addin/sheets/respons-sheet.ts';
import type { SheetModel } from '../../../addin/sheets/sheet-model.ts';
import type { ResponsOverzicht } from '../../../shared/contract/uitvraag-messages.ts';
import { openUitvraag } from '../../support/example-form.ts';

/** Height and width of a landscape A4 within its margins, in points. */
const paper = { width: 842 - 2 * 36, height: 595 - 2 * 54 } as const;

/** Of the page with the locaties: their heading, and what stands below it. */
const heightOf = ({ heights, pages }: SheetModel): number =>
  heights.filter(({ row }) => row >= (pages?.breaks[0] ?? 0)).reduce((sum, { points }) => sum + points, 16);

function respons(count: number, naam: string): SheetModel {
  const overzicht: ResponsOverzicht = {
    uitvraag: openUitvraag,
    organisaties: [],
    regels: Array.from({ length: count }, (_, i) => ({
      locatieId: `school-${i}`,
      organisatieId: 'bestuur-1',
      naam,
      soort: 'school',
      status: 'uitgenodigd',
      versie: 0,
    })),
  };
  const now = new Date('2026-06-12T12:05:00Z');
  return responsSheet(overzicht, { gemeente: 'Voorbeeldstad (verzonnen)', now });
}

describe('the percentage at which a sheet is printed', () => {
  it('lets the columns fit beside each other', () => {
    const { scale } = pagesOf({ widths: [500, 500], heights: [], breaks: [], end: 10 });
    expect((1000 * scale) / 100).toBeLessThan(paper.width);
    expect((1000 * (scale + 4)) / 100).toBeGreaterThan(paper.width);
  });

  it('makes a little too much fit on the page, rather than print two lines on another', () => {
    for (let count = 1; count <= 34; count += 1) {
      const sheet = respons(count, 'Basisschool De Linde (verzonnen)');
      expect((heightOf(sheet) * (sheet.pages?.scale ?? 0)) / 100).toBeLessThan(paper.height);
    }
  });

  it('is never too small to read: then there are more pages, with the headings on each', () => {
    const sheet = respons(400, 'Basisschool De Linde (verzonnen)');
    expect(sheet.pages?.scale).toBeGreaterThanOrEqual(60);
    const [locaties] = sheet.tables;
    expect(sheet.printTitle).toEqual({ from: locaties.row, to: locaties.row });
  });

  it('counts with names that take more than one line', () => {
    const long = respons(12, `Openbare basisschool ${'voor alle kinderen '.repeat(4)}(verzonnen)`);
    expect(heightOf(long)).toBeGreaterThan(1.5 * heightOf(respons(12, 'De Linde')));
    expect((heightOf(long) * (long.pages?.scale ?? 0)) / 100).toBeLessThan(paper.height);
  });

  it('looks at the tallest of the pages', () => {
    const heights = [{ row: 20, rows: 10, points: 60 }];
    const one = pagesOf({ widths: [400], heights, breaks: [20], end: 30 });
    expect((600 * one.scale) / 100).toBeLessThan(paper.height);
    expect(one.breaks).toEqual([20]);
  });
});
