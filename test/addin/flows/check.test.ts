import { afterEach, describe, expect, it } from 'vitest';
import { addressIn, enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { boxAt } from '../../../local/excel/user/place.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { markedIn } from '../../support/seen-cell.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function filled(count = 12): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], count));
  return excel;
}

const marked = ({ workbook }: OpenExcel) => markedIn(workbook, 'Kinderen');

describe('checking', () => {
  it('finds nothing wrong with a good form', async () => {
    const excel = await filled();
    const { findings, kinderen } = valueOf(await excel.run('check'));
    expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
    expect(kinderen).toBe(12);
    expect(marked(excel)).toEqual([]);
  });

  it('marks the cell with a mistake, and only that one', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen', text: 'goed' });
    const { findings } = valueOf(await excel.run('check'));
    expect(findings.filter(({ severity }) => severity === 'fout')).toMatchObject([
      { rule: 'K-07', place: { table: 'Kinderen', row: 'K05', column: 'oordeel.rekenen' } },
    ]);
    expect(marked(excel)).toEqual(['K05 Groei Rekenen']);
  });

  it('writes on Controle what is wrong, where and what to do, without a row number', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen', text: 'goed' });
    await excel.run('check');
    const [first] = rowsOf(excel.workbook, 'Controle');
    expect(first).toMatchObject({
      Soort: 'Fout',
      'Wat klopt er niet?': 'Dit oordeel over Rekenen staat niet in de lijst.',
      Regel: 'K-07',
    });
    expect(first?.['Plek']).toBe('Kinderen, K05, Groei Rekenen');
    expect(first?.['Wat kunt u doen?']).not.toBe('');
    expect(first?.['Waarom vragen we dit?']).not.toBe('');
  });

  it('marks the right cell after sorting, and takes the old mark off', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen', text: 'goed' });
    await excel.run('check');
    sortTable(excel.workbook, 'Kinderen', 'Code', false);
    await excel.run('check');
    expect(marked(excel)).toEqual(['K05 Groei Rekenen']);
  });

  it('takes the mark off when the mistake is mended', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen', text: 'goed' });
    await excel.run('check');
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen', text: 'voldoende' });
    await excel.run('check');
    expect(marked(excel)).toEqual([]);
    expect(rowsOf(excel.workbook, 'Controle').some((row) => row['Regel'] === 'K-07')).toBe(false);
  });

  it('tells two rows with the same code apart', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Kinderen', { row: 6, heading: 'Code', text: 'K02' });
    const { findings } = valueOf(await excel.run('check'));
    const [twice] = findings.filter(({ rule }) => rule === 'K-02');
    expect(rowsOf(excel.workbook, 'Controle')[0]?.['Plek']).toContain('Kinderen, K02 (2e keer), Code');
    valueOf(await excel.run('goTo', twice!.place));
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 6, heading: 'Code' });
    expect(sheet.selection).toEqual(boxAt(address));
  });

  it('says of which of them it speaks where a code stands twice', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Kinderen', { row: 6, heading: 'Code', text: 'K02' });
    enter(excel.workbook, 'Kinderen', { row: 6, heading: 'Groep', text: 'Groep 7' });
    const { findings } = valueOf(await excel.run('check'));
    expect(findings.find(({ rule }) => rule === 'K-05')?.wat).toBe('Kies de groep van kind K02 (2e keer).');
    enter(excel.workbook, 'Kinderen', { row: 1, heading: 'Groep', text: 'Groep 7' });
    enter(excel.workbook, 'Kinderen', { row: 6, heading: 'Groep', text: 'Groep 1' });
    const again = valueOf(await excel.run('check')).findings;
    expect(again.find(({ rule }) => rule === 'K-05')?.wat).toBe('Kies de groep van kind K02 (1e keer).');
  });

  it('says once what is wrong in most rows, and marks all of them', async () => {
    const excel = await filled();
    for (let row = 0; row < 8; row += 1) {
      enter(excel.workbook, 'Kinderen', { row, heading: 'Groei Motoriek', text: '' });
    }
    await excel.run('check');
    const lines = rowsOf(excel.workbook, 'Controle').filter((row) => row['Regel'] === 'K-08');
    expect(lines.map((row) => row['Plek'])).toEqual([
      'Kinderen, bij 8 van de 12 kinderen, zoals K01, K02, K03',
    ]);
    expect(marked(excel)).toHaveLength(8);
  });

  it('points at the sheet Groepen where a total is missing', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Groepen', { row: 1, heading: 'Alle kinderen', text: '' });
    const { findings } = valueOf(await excel.run('check'));
    const [missing] = findings.filter(({ severity }) => severity === 'fout');
    expect(missing?.place).toMatchObject({ table: 'Groepen', row: 'groep2', column: 'kinderen' });
    valueOf(await excel.run('goTo', missing!.place));
    expect(excel.workbook.activeSheet.name).toBe('Groepen');
  });

  it('says that a place is gone when its row was taken away', async () => {
    const excel = await filled();
    const gone = await excel.run('goTo', { table: 'Kinderen', row: 'K99', column: 'groep' });
    expect(gone.ok ? undefined : gone.failure.code).toBe('plek-weg');
  });

  it('goes to the cell where it stands now', async () => {
    const excel = await filled();
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen', text: 'goed' });
    const { findings } = valueOf(await excel.run('check'));
    sortTable(excel.workbook, 'Kinderen', 'Code', false);
    valueOf(await excel.run('goTo', findings[0]!.place));
    const { sheet } = addressIn(excel.workbook, 'Kinderen', { row: 0, heading: 'Code' });
    expect(excel.workbook.activeSheet).toBe(sheet);
    const row = rowsOf(excel.workbook, 'Kinderen').findIndex((one) => one['Code'] === 'K05');
    const { address } = addressIn(excel.workbook, 'Kinderen', { row, heading: 'Groei Rekenen' });
    expect(sheet.selection).toEqual(boxAt(address));
  });
});

describe('a long explanation', () => {
  it('is given a row in which all of it can be read, after the next check', async () => {
    const excel = await filled();
    const height = (row: number) => {
      const { sheet, address } = addressIn(excel.workbook, 'Toelichting', { row, heading: 'Uw uitleg' });
      return sheet.rows.get(boxAt(address).row)?.size;
    };
    expect([height(0), height(1)]).toEqual([78, 78]);
    const text = 'We lezen elke dag voor in kleine groepen. '.repeat(20);
    enter(excel.workbook, 'Toelichting', { row: 0, heading: 'Uw uitleg', text });
    valueOf(await excel.run('check'));
    expect(height(0)).toBeGreaterThan(300);
    expect(height(1)).toBe(78);
  });
});
