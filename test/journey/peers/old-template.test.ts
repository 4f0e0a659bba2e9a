import { describe, expect, it } from 'vitest';
import type { CellContents, Workbook } from '../../../addin/excel/workbook.ts';
import { formSheets } from '../../../addin/sheets/form-sheets.ts';
import { tableNames } from '../../../addin/sheets/names.ts';
import type { SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { contextFor } from '../../support/example-form.ts';
import { walkOldTemplate } from './old-template-journey.ts';

describe('peers-05 an old template', () => {
  it('gives one message with a repair button, and becomes the newer form with every row at its place', async () => {
    expect(await walkOldTemplate()).toEqual([]);
  });
});

/** As a migration that takes over the list up to the first row in which nothing was filled in. */
const stoppingAtBlank = (door: Workbook): Workbook => ({
  ...door,
  apply: (seen, change) => {
    const rows = seen.tables.get(tableNames.kinderen)?.rows ?? [];
    const isMigration = change.adopt?.some(({ kind }) => kind === 'column') ?? false;
    return door.apply(
      seen,
      isMigration ? { ...change, draw: [...(change.draw ?? []), listOf(rows)] } : change,
    );
  },
});

function listOf(rows: readonly (readonly CellContents[])[]): SheetModel {
  const blank = rows.findIndex((row) => row.slice(1).every((cell) => cell === ''));
  const model = formSheets(contextFor('school-linde'), '').find(
    ({ tables: [{ name }] }) => name === 'Kinderen',
  )!;
  const [table] = model.tables;
  const taken = table.rows.map((row, at) =>
    row.map((cell, column) => (at < blank ? String(rows[at]?.[column]) : cell)),
  );
  return { ...model, tables: [{ ...table, rows: taken }] };
}

describe('peers-05 planted fault', () => {
  it('a migration that stops at the first blank row is found out', async () => {
    const wrong = await walkOldTemplate(stoppingAtBlank);
    expect(wrong.filter((one) => one.startsWith('lost: ')).length).toBeGreaterThan(5);
  });
});
