import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { restore } from '../../../local/excel/model/snapshot.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { type OpenExcel, openExcel } from '../../support/open-excel.ts';

/**
 * Forms of version 1.0.0 as the add-in of then made them, of an invented school and of invented peuters: fourteen
 * children with two blank rows between them, checked, sent and received.
 */
export function olderWorkbook(name: 'form-1.0.0' | 'form-1.0.0-peuters' = 'form-1.0.0'): WorkbookModel {
  const file = readFileSync(new URL(`../../fixtures/${name}.json.gz`, import.meta.url));
  return restore(gunzipSync(file).toString('utf8'));
}

export const openOlder = (workbook = olderWorkbook()): Promise<OpenExcel> =>
  openExcel({
    workbook,
    client: exampleClient({
      readUitnodiging: () => done(uitnodigingFor('school-linde')),
      readOntvangstbewijs: () => failed(problemFailure('niet-gevonden')),
    }),
  });
