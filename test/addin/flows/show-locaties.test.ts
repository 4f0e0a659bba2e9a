import { afterAll, beforeAll, expect, it } from 'vitest';
import { locatiesSheetTexts as texts } from '../../../addin/texts/locaties-sheet.ts';
import { register } from '../taskpane/register-examples.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const gemeente = { gemeentecode: '9901', naam: 'Voorbeeldstad' };
let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ client: exampleClient({}), now: () => new Date('2026-06-01T10:00:00Z') });
});
afterAll(() => excel.close());

const shown = async () => valueOf(await excel.run('showLocaties', gemeente, register));
const table = async () => valueOf(await excel.ports.workbook.read()).tables.get('Locaties');

it('draws the register by name, those that closed too, in at most four round trips', async () => {
  const before = excel.host.syncCount;
  expect(await shown()).toEqual({ sheets: ['Locaties'] });
  expect(excel.host.syncCount - before).toBeLessThanOrEqual(4);
  const drawn = await table();
  expect(drawn?.header).toEqual(texts.headings);
  expect(drawn?.rows.map(([naam, , nummer, , stand]) => [naam, nummer, stand])).toEqual([
    ['Bedachte School De Maan', '99AA01', texts.open],
    ['Bedachte School De Nieuwe Zon', '99AA03', texts.open],
    ['Bedachte School De Zon', '99AA02', texts.closed],
    ["Peuterhuis 't Verzonnen Nest", '100000001', texts.open],
    ['Verzonnen School De Ster', '99AA00', texts.open],
  ]);
});

it('writes a day as a date of Excel, so that the last days can be sorted', async () => {
  const closed = (await table())?.rows[2];
  expect(closed?.[6]).toBe((Date.UTC(2025, 6, 31) - Date.UTC(1899, 11, 30)) / 86_400_000);
  expect(closed?.[5]).toBe('');
});

it('says what a person set and with whom a kindcentrum is, and can be sorted', async () => {
  const drawn = await table();
  expect(drawn?.rows[0]?.at(-1)).toBe(texts.byHand.naam);
  expect(drawn?.rows[4]?.at(-2)).toBe("Peuterhuis 't Verzonnen Nest");
  const { sheets } = valueOf(await excel.ports.workbook.read());
  expect(sheets.find(({ name }) => name === 'Locaties')?.protected).toBe(false);
});

it('makes the workbook one of the gemeente, and draws in the same place again', async () => {
  await shown();
  const { sheets } = valueOf(await excel.ports.workbook.read());
  expect(sheets.map(({ name }) => name)).toEqual(['Locaties']);
  expect(valueOf(await excel.run('readState'))).toMatchObject({ kind: 'gemeente' });
});
