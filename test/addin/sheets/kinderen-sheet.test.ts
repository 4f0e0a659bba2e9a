import { describe, expect, it } from 'vitest';
import { formSheets } from '../../../addin/sheets/form-sheets.ts';
import { freeCodes } from '../../../addin/sheets/kind-codes.ts';
import { kinderenExample } from '../../../addin/sheets/kinderen-example.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { kinderenColumns } from '../../../shared/inzending/kinderen-columns.ts';
import { contextFor } from '../../support/example-form.ts';

const forms = ['voorschool-eik', 'school-linde'].map((id) => {
  const context = contextFor(id);
  const columns = kinderenColumns(listShapeOf(context));
  const sheet = formSheets(context, '').find(({ name }) => name === 'Kinderen')!;
  return { id, context, columns, sheet, table: sheet.tables[0] };
});

describe.each(forms)('the child list of $id', ({ context, columns, sheet, table }) => {
  const example = kinderenExample(context, listShapeOf(context));

  it('shows how a line is filled in, outside the table and with answers of the lists alone', () => {
    const block = sheet.blocks.find(({ values }) => values[0]?.[0] === 'K00')!;
    expect(block.values).toEqual([example]);
    expect(block.row).toBeLessThan(table.row);
    columns.forEach(({ choices }, index) => {
      expect(['', ...(choices ?? [example[index]])]).toContain(example[index]);
    });
  });

  it('has a code in the example that no child is ever given', () => {
    const codes = freeCodes([]);
    const given = Array.from({ length: 500 }, () => codes.next().value);
    expect(given).not.toContain(example[0]);
    expect(new Set(given).size).toBe(500);
  });

  it('names each group of columns once, above its first column', () => {
    const names = sheet.blocks
      .filter(({ row, style }) => row === table.row - 1 && ['group', 'otherGroup'].includes(style))
      .map(({ values }) => values[0]?.[0])
      .filter((text) => text !== '');
    expect(names).toEqual(['Over het kind', 'Groei per domein', 'Waarom niet?', 'Extra hulp']);
  });

  it('keeps title and code in sight without a line through the title', () => {
    const { columns: count = 0, rows = 0 } = sheet.frozen ?? {};
    const room = sheet.widths.slice(0, count).reduce((sum, width) => sum + width, 0);
    // "Kinderen" takes 76 points in bold of 20 points.
    expect(room).toBeGreaterThan(76);
    expect(rows).toBe(table.row + 1);
    const through = sheet.blocks.filter(
      ({ row, column, values }) => row < 2 && column < count && String(values[0]?.[0]).length > 12,
    );
    expect(through).toEqual([]);
  });

  it('helps, colors and marks further down than the form can read', () => {
    for (const { area } of [...sheet.validations, ...sheet.conditions]) {
      expect(area.row + area.rows).toBeGreaterThan(table.row + 400);
    }
  });
});
