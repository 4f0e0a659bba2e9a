import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { exampleClient } from '../example-client.ts';
import { openUitvraag } from '../example-form.ts';
import { openExcel, valueOf } from '../open-excel.ts';

/** Snapshot of a workbook with the sheet Gemeentebeeld, drawn by the flow through real office.js. */
export async function feedbackWorkbook(document: Terugkoppeling): Promise<string> {
  const client = exampleClient({
    readTerugkoppeling: () => done(document),
    listJaren: () => done({ jaren: [] }),
    readConclusies: () => done({ uitvraagId: 'uitvraag', release: 1 }),
    readRespons: () => failed(problemFailure('geen-recht')),
  });
  const excel = await openExcel({ client });
  try {
    valueOf(await excel.run('showFeedback', { gemeentecode: '9901', uitvraagId: openUitvraag.uitvraagId }));
    return snapshot(excel.workbook);
  } finally {
    excel.close();
  }
}
