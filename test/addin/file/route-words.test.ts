import ExcelJS from 'exceljs';
import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import type { Route } from '../../../addin/sheets/route.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { choiceFor, openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';

const LOCATIE = 'school-linde';
const client = invitingClient(LOCATIE);
const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** Words for where the ribbon of the add-in is. */
const RIBBON = /[Bb]ovenaan/;
const PAGE = /pagina Formulier inleveren/i;

/** The texts in the cells of a file in which these words stand. */
async function saying(words: RegExp | string, bytes: Uint8Array): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const texts: string[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(({ text }) => texts.push(text))));
  return texts.filter((text) => (typeof words === 'string' ? text.includes(words) : words.test(text)));
}

async function excelWithForm(): Promise<OpenExcel> {
  const excel = await openWithForm(LOCATIE);
  open.push(excel);
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 10));
  return excel;
}

describe('a form without the add-in', () => {
  it('speaks of the page from the beginning, and never of a ribbon', async () => {
    const file = await emptyForm(LOCATIE);
    expect((await saying(PAGE, file)).length).toBeGreaterThan(2);
    expect(await saying(RIBBON, file)).toEqual([]);
  });

  it('that was made in Excel speaks of the page once it was checked there', async () => {
    const file = opened(await toXlsx((await excelWithForm()).workbook));
    expect((await saying(RIBBON, file.toBytes())).length).toBeGreaterThan(2);
    valueOf(await flowsOn(file, client).check());
    expect(await saying(RIBBON, file.toBytes())).toEqual([]);
    expect((await saying(PAGE, file.toBytes())).length).toBeGreaterThan(2);
  });

  it('shows the steps in the words of the page', async () => {
    const file = opened(await emptyForm(LOCATIE));
    const { steps } = valueOf(await flowsOn(file, client).check());
    const rows = valueOf(await file.read()).tables.get('Stappen')?.rows;
    expect(rows).toEqual(steps?.map(({ stap, place, stand }) => [stap, place, stand]));
    expect(String(rows?.[4]?.[0])).toBe('5. Laat het bestand nakijken');
  });
});

describe('a form in Excel', () => {
  it('that comes from the page speaks of the ribbon again once it was checked', async () => {
    let route: Route = 'pagina';
    const excel = await openExcel({
      client,
      plant: (door) => ({
        ...door,
        read: async () => {
          const seen = await door.read();
          return seen.ok ? done({ ...seen.value, route }) : seen;
        },
      }),
    });
    open.push(excel);
    valueOf(await excel.run('newForm', choiceFor(LOCATIE)));
    fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 10));
    expect(await saying(RIBBON, await toXlsx(excel.workbook))).toEqual([]);
    route = 'invoegtoepassing';
    valueOf(await excel.run('check'));
    const file = await toXlsx(excel.workbook);
    expect(await saying(PAGE, file)).toEqual([]);
    for (const words of ['5. Klik op Controleren', 'Klik bovenaan op Groeiblad en dan op Versturen'])
      expect(await saying(words, file)).toHaveLength(1);
  });
});
