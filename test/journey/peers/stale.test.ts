import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { bodyBox } from '../../../local/excel/model/table-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { writeRange } from '../../../local/excel/model/write-range.ts';
import { reopened } from './open-journey.ts';
import { walkStale } from './stale-journey.ts';

describe('peers-07 findings of an edited form', () => {
  it('are marked as out of date, and are still there after reopening', async () => {
    expect(await walkStale()).toEqual([]);
  });
});

/** Hears nothing of the user. */
const deaf = (door: Workbook): Workbook => ({
  ...door,
  onEdited: () => Promise.resolve(() => Promise.resolve()),
});

/** Keeps its sentences to itself. */
const silent = (door: Workbook): Workbook => ({
  ...door,
  apply: (seen, change) => door.apply(seen, { ...change, named: {} }),
});

/** A program that keeps findings beside the file. */
function reopenedWithoutFindings(workbook: WorkbookModel): WorkbookModel {
  const file = reopened(workbook);
  const found = findTable(file, 'Controle');
  if (found === undefined) throw new Error('The form has no table Controle.');
  found.sheet.protection = null;
  const box = bodyBox(found.table);
  const blank = Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => ''));
  writeRange({ workbook: file, sheet: found.sheet, box }, blank, 'local');
  return file;
}

describe('peers-07 planted fault', () => {
  it('a pane that does not hear of edits is found out', async () => {
    expect(await walkStale({ plant: deaf })).toEqual([
      'Controle is not out of date',
      'the pane is not out of date',
    ]);
  });

  it('a workbook that does not say that its check is out of date is found out', async () => {
    expect(await walkStale({ plant: silent })).toContain('edited elsewhere, and not out of date');
  });

  it('findings that are gone after reopening are found out', async () => {
    expect(await walkStale({ reopen: reopenedWithoutFindings })).toEqual(['reopened without findings']);
  });
});
