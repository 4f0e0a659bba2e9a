import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { restore } from '../../../local/excel/model/snapshot.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { type OpenExcel, openExcel } from '../../support/open-excel.ts';

/** Forms as they were kept under test/fixtures. */
type OlderForm = 'form-1.0.0' | 'form-1.0.0-peuters' | 'form-1.1.0' | 'form-1.1.0-typed';

/**
 * Forms as the add-in of then made them. Of version 1.0.0 of an invented school and of invented peuters: fourteen
 * children with two blank rows between them, checked, sent and received. Of version 1.1.0 of the same school, which
 * knows its totals of last year: one that was sent, and one with typed counts beside a list.
 */
export function olderWorkbook(name: OlderForm = 'form-1.0.0'): WorkbookModel {
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
