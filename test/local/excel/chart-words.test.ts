import { describe, expect, it } from 'vitest';
import { chartWords } from '../../../local/excel/model/chart-words.ts';
import { openOffice } from './open-office.ts';

/** What is said of a chart on row 7, with these words in the cells above it. The first of them are bold. */
async function readingBelow(above: readonly string[]): Promise<string> {
  const { excel, workbook } = await openOffice();
  await excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kinderen');
    sheet.getRange(`A1:A${above.length}`).values = above.map((text) => [text]);
    sheet.getRange(`A${above.findIndex((text) => text !== '') + 1}`).format.font.bold = true;
    sheet.getRange('B20:B21').values = [[58], [75]];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B20:B21'), 'Columns');
    chart.setPosition('A7', 'C15');
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  const [chart] = sheet!.charts;
  return chartWords(workbook, sheet!, chart!).reading;
}

describe('the words of a chart', () => {
  it('are the whole sentence above it, over all its lines and without the heading', async () => {
    const lines = ['Hoe gaat het?', '', '', 'Wat gaat goed?', 'Bij taal is dat', 'nog niet zo.'];
    expect(await readingBelow(lines)).toBe('Wat gaat goed? Bij taal is dat nog niet zo.');
    expect(await readingBelow(['', 'Een kop', 'Bij taal is dat', 'nog niet zo.', '', ''])).toBe(
      'Bij taal is dat nog niet zo.',
    );
  });

  it('are not what stands far above it', async () => {
    expect(await readingBelow(['Een kop', '', 'Een zin.', '', '', ''])).toBe('');
  });
});
