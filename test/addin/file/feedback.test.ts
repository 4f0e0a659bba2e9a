import { describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { emptyFile } from '../../../addin/file/open-file.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { restore } from '../../../local/excel/model/snapshot.ts';
import { exampleClient } from '../../support/example-client.ts';
import { bothFasen } from '../../support/example-terugkoppeling.ts';
import { openUitvraag } from '../../support/example-form.ts';
import { convertToText, libreOfficeVersion } from '../../support/libreoffice.ts';
import { valueOf } from '../../support/open-excel.ts';
import { flowsOn, opened } from '../../support/upload/file-ports.ts';
import { partOf, partsOf } from '../../support/upload/with-part.ts';
import { feedbackWorkbook } from '../../support/werkbank/feedback-workbook.ts';

const document = bothFasen(40, 50, 30, 50);
const client = exampleClient({
  readTerugkoppeling: () => done(document),
  listJaren: () => done({ jaren: [] }),
  readConclusies: () => done({ uitvraagId: 'uitvraag', release: 1 }),
  readRespons: () => failed(problemFailure('geen-recht')),
});
const key = { gemeentecode: '9901', uitvraagId: openUitvraag.uitvraagId };

/** The terugkoppeling as a file, fetched so many times. */
async function feedbackFile(times = 1): Promise<Uint8Array> {
  const file = emptyFile();
  for (let time = 0; time < times; time += 1) valueOf(await flowsOn(file, client).showFeedback(key));
  return file.toBytes();
}

const charts = (bytes: Uint8Array) =>
  Object.keys(partsOf(bytes)).filter((path) => path.startsWith('xl/charts/'));

describe('the terugkoppeling as a file', () => {
  it('has the tables that the workbook in Excel has', async () => {
    const inExcel = await toXlsx(restore(await feedbackWorkbook(document)));
    const [ours, theirs] = [await feedbackFile(), inExcel].map((bytes) => opened(bytes).read());
    const [mine, other] = [valueOf(await ours!), valueOf(await theirs!)];
    expect([...mine.tables]).toEqual([...other.tables]);
  });

  it('has a chart for each in the model, with its figures, and words for who cannot see it', async () => {
    const bytes = await feedbackFile();
    // Two on the Gemeentebeeld, and one for each fase on the sheet Streefpercentage.
    expect(charts(bytes)).toHaveLength(4);
    const values = [...partOf(bytes, 'xl/charts/chart2.xml').matchAll(/<c:val>.*?<\/c:val>/gs)].map(([all]) =>
      [...all.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value),
    );
    expect(values).toContainEqual(Array(4).fill('80'));
    expect(values).toContainEqual(Array(4).fill('60'));
    const drawing = partOf(bytes, 'xl/drawings/drawing1.xml');
    expect(drawing).toMatch(/descr="[^"]*Taal: Voorscholen 80%, Vroegscholen 60%/);
  });

  it('has each chart once, however often it is fetched', async () => {
    const often = await feedbackFile(3);
    expect(charts(often)).toEqual(charts(await feedbackFile()));
  });

  if (libreOfficeVersion !== null)
    it('is shown by LibreOffice with its charts, columns and marks', async () => {
      const text = await convertToText(await feedbackFile(), 'fods');
      expect(text.match(/<chart:chart /g)).toHaveLength(4);
      expect(text.match(/<chart:series [^>]*chart:class="chart:bar"/g)).toHaveLength(5);
      expect(text.match(/<chart:series [^>]*chart:class="chart:line"/g)).toHaveLength(4);
      expect(text).toMatch(/<svg:desc>[^<]*Taal: Voorscholen 80%/);
    });
});
