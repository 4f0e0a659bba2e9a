import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { exampleClient } from '../../support/example-client.ts';
import { exampleRespons } from '../../support/example-respons.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';

const key = {
  gemeentecode: '9901',
  uitvraagId: exampleRespons.uitvraag.uitvraagId,
  gemeente: 'Voorbeeldstad',
};
const { regels } = exampleRespons;

const excels: OpenExcel[] = [];
afterEach(() => excels.splice(0).forEach((excel) => excel.close()));

const valuesOf = (excel: OpenExcel, table: string) =>
  rowsOf(excel.workbook, table).map((row) => Object.values(row));
const summaryOf = (excel: OpenExcel): Record<string, unknown> =>
  Object.fromEntries(valuesOf(excel, 'ResponsOverzicht') as [string, unknown][]);

async function open(read: () => typeof exampleRespons = () => exampleRespons): Promise<OpenExcel> {
  const excel = await openExcel({ client: exampleClient({ readRespons: () => done(read()) }) });
  excels.push(excel);
  return excel;
}

describe('the sheet Respons', () => {
  it('stands in the workbook, with every locatie, those with open work first', async () => {
    const excel = await open();
    expect(valueOf(await excel.run('showRespons', key))).toEqual({ sheets: ['Respons'] });
    const rows = valuesOf(excel, 'Respons');
    expect(rows).toHaveLength(regels.length);
    const words = [...new Set(rows.map((row) => row[3]))];
    expect(words).toEqual([
      'Terug naar de locatie',
      'Nog niets ontvangen',
      'Ontvangen en in orde',
      'Geen doelgroepkinderen',
      'Doet niet mee',
    ]);
  });

  it('tells the numbers of locaties on top, and the part of the expected children', async () => {
    const excel = await open();
    await excel.run('showRespons', key);
    const summary = summaryOf(excel);
    const out = regels.filter(({ deelname }) => deelname !== undefined).length;
    const answered = regels.filter(({ counting }) => counting !== undefined).length;
    expect(summary).toMatchObject({
      'Locaties die meedoen': regels.length - out,
      Ontvangen: answered,
      'Doet niet mee': out,
    });
    expect(summary['Volledigheid']).toMatch(/^\d+%$/);
  });

  it('sums up per fase and per organisatie to the same as on top', async () => {
    const excel = await open();
    await excel.run('showRespons', key);
    const parts = valuesOf(excel, 'ResponsDelen');
    const fasen = parts.filter(([naam]) => naam === 'Voorschool' || naam === 'Vroegschool');
    const organisaties = parts.filter((part) => !fasen.includes(part));
    const sumOf = (rows: typeof parts, column: number) =>
      rows.reduce((sum, row) => sum + Number(row[column]), 0);
    for (const column of [1, 2, 3, 4, 5]) expect(sumOf(fasen, column)).toBe(sumOf(organisaties, column));
    expect(sumOf(fasen, 2)).toBe(summaryOf(excel)['Ontvangen']);
  });

  it('is drawn anew in its place, with what is known then', async () => {
    let now = exampleRespons;
    const excel = await open(() => now);
    await excel.run('showRespons', key);
    now = { ...exampleRespons, regels: regels.slice(0, 2) };
    await excel.run('showRespons', key);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Respons']);
    expect(valuesOf(excel, 'Respons')).toHaveLength(2);
  });

  it('keeps its rows free to be sorted: nothing of it is locked', async () => {
    const excel = await open();
    await excel.run('showRespons', key);
    expect(excel.workbook.sheets[0]?.protection).toBeNull();
  });

  it('makes no formula of what a locatie wrote', async () => {
    const [first, ...others] = regels;
    const heropening = { status: 'gevraagd', reden: '=1+1', gevraagdOp: '2026-07-01T08:00:00.000Z' } as const;
    const excel = await open(() => ({ ...exampleRespons, regels: [{ ...first!, heropening }, ...others] }));
    await excel.run('showRespons', key);
    expect(valuesOf(excel, 'Respons')[0]).toContain('De locatie schrijft: =1+1');
  });
});
