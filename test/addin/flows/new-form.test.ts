import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { headings } from '../../../local/excel/model/table-headings.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { boxAt, openSheet } from '../../../local/excel/user/place.ts';
import { deleteTab, renameTab } from '../../../local/excel/user/sheet-tabs.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { addressIn, rowsOf } from '../../../local/demo/table-in-model.ts';
import { choiceFor, openWithForm } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function formOf(locatieId: string): Promise<OpenExcel> {
  const excel = await openWithForm(locatieId);
  open.push(excel);
  return excel;
}

async function emptyExcel(workbook: WorkbookModel): Promise<OpenExcel> {
  const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde')) });
  const excel = await openExcel({ client, workbook });
  open.push(excel);
  return excel;
}

describe('a new form', () => {
  it('has its sheets in an empty workbook, and nothing of the blank sheet is left', async () => {
    const { workbook } = await formOf('school-linde');
    const names = [
      'Start',
      'Kinderen',
      'Groepen',
      'Toelichting',
      'Sleutellijst',
      'Controle',
      'Ontvangst',
      'Lijsten',
      'Gegevens',
    ];
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(workbook.activeSheet.name).toBe('Start');
  });

  it.each([
    ['Start', 'Formulier', 'Antwoord'],
    ['Kinderen', 'Kinderen', 'Groep'],
    ['Groepen', 'Groepen', 'Alle kinderen'],
    ['Toelichting', 'Toelichting', 'Wat helpt?'],
  ])('stands on the first cell to fill on sheet %s', async (name, table, heading) => {
    const { workbook } = await formOf('school-linde');
    const { address } = addressIn(workbook, table, { row: 0, heading });
    expect(workbook.sheetByName(name)?.selection).toEqual(boxAt(address));
  });

  it('starts the add-in with the file from now on', async () => {
    const excel = await formOf('school-linde');
    expect(await excel.use(() => Office.addin.getStartupBehavior())).toBe('Load');
  });

  it('refuses a typed answer that is not in the list, and gives help beside the cell', async () => {
    const { workbook } = await formOf('school-linde');
    const { sheet, address } = addressIn(workbook, 'Kinderen', { row: 0, heading: 'Groei Taal' });
    const typed = typeIn({ workbook, sheet }, address, 'prima');
    expect(typed.refused).toMatchObject({ kind: 'stop', title: 'Kies uit de lijst' });
    expect(typeIn({ workbook, sheet }, address, 'voldoende').refused).toBeNull();
  });

  it('keeps a typed month as the text that was typed', async () => {
    const { workbook } = await formOf('school-linde');
    const { sheet, address } = addressIn(workbook, 'Kinderen', { row: 0, heading: 'Startmaand' });
    typeIn({ workbook, sheet }, address, '2025-09');
    expect(rowsOf(workbook, 'Kinderen')[0]?.['Startmaand']).toBe('2025-09');
  });

  it('grows when somebody types below the last row', async () => {
    const excel = await formOf('voorschool-eik');
    fillForm(excel.workbook, goodForm(['Peuters'], 43));
    expect(valueOf(await excel.run('check')).kinderen).toBe(43);
  });

  it('has another list for a voorschool: one groep, and no question about VE before school', async () => {
    const { workbook } = await formOf('voorschool-eik');
    const { sheet, table } = findTable(workbook, 'Kinderen')!;
    expect(headings(workbook, sheet, table)).not.toContain('VE gevolgd');
  });

  it('shows a name that begins with an apostrophe as it is', async () => {
    const client = exampleClient({
      readUitnodiging: () => {
        const uitnodiging = uitnodigingFor('school-linde');
        return done({ ...uitnodiging, locatie: { ...uitnodiging.locatie, naam: "'t Voorbeeld" } });
      },
    });
    const excel = await openExcel({ client });
    open.push(excel);
    valueOf(await excel.run('newForm', choiceFor('school-linde')));
    expect(valueOf(await excel.run('readState'))).toMatchObject({ locatie: "'t Voorbeeld" });
  });
});

describe('a workbook that is not empty', () => {
  it.each([
    ['a form', 'formulier-bestaat-al', () => openWithForm('school-linde')],
    [
      'other work',
      'bestand-niet-leeg',
      () => {
        const workbook = new WorkbookModel({ sheets: ['Blad1', 'Blad2'] });
        typeIn(openSheet(workbook, 'Blad2'), 'C7', 'mijn planning');
        return emptyExcel(workbook);
      },
    ],
  ])('with %s is left as it was', async (_, code, make) => {
    const excel = await make();
    if (!open.includes(excel)) open.push(excel);
    const before = snapshot(excel.workbook);
    const refused = await excel.run('newForm', choiceFor('school-linde'));
    expect(refused.ok ? undefined : refused.failure.code).toBe(code);
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('with an empty sheet that has the name of one of ours is left as it was', async () => {
    const excel = await emptyExcel(new WorkbookModel({ sheets: ['Blad1', 'kinderen'] }));
    const before = snapshot(excel.workbook);
    const refused = await excel.run('newForm', choiceFor('school-linde'));
    expect(refused.ok ? undefined : refused.failure).toMatchObject({
      code: 'blad-bestaat-al',
      parts: ['kinderen'],
    });
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('stays as it was when the server cannot be reached', async () => {
    const excel = await openExcel({ client: exampleClient({}) });
    open.push(excel);
    const before = snapshot(excel.workbook);
    const refused = await excel.run('newForm', choiceFor('school-linde'));
    expect(refused.ok ? undefined : refused.failure.code).toBe('even-niet-bereikbaar');
    expect(snapshot(excel.workbook)).toBe(before);
  });
});

describe('a form with a part missing', () => {
  it.each(['Kinderen', 'Groepen', 'Toelichting', 'Start', 'Gegevens'])(
    'names the sheet %s that was removed',
    async (name) => {
      const excel = await formOf('school-linde');
      deleteTab(openSheet(excel.workbook, name));
      const part = name === 'Start' ? 'Formulier' : name;
      expect(valueOf(await excel.run('readState'))).toEqual({ kind: 'beschadigd', missing: [part] });
      const checked = await excel.run('check');
      expect(checked.ok ? undefined : checked.failure).toMatchObject({
        code: 'formulier-beschadigd',
        parts: [part],
      });
      expect(checked.ok ? '' : checked.failure.advies).toContain(part);
    },
  );

  it('names a column whose heading was changed', async () => {
    const excel = await formOf('school-linde');
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: -1, heading: 'Groei Taal' });
    typeIn({ workbook: excel.workbook, sheet }, address, 'Spraak');
    const checked = await excel.run('check');
    expect(checked.ok ? undefined : checked.failure.parts).toEqual(['Groei Taal (Kinderen)']);
  });

  it('still knows that it was a form when all its sheets are gone', async () => {
    const excel = await formOf('school-linde');
    const names = excel.workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Lijsten');
    names.forEach((name) => deleteTab(openSheet(excel.workbook, name)));
    expect(valueOf(await excel.run('readState'))).toMatchObject({ kind: 'beschadigd' });
  });

  it('reads on when a sheet has another name: tables are found by their own', async () => {
    const excel = await formOf('school-linde');
    renameTab(openSheet(excel.workbook, 'Kinderen'), 'Onze kleuters');
    expect(valueOf(await excel.run('readState'))).toMatchObject({ kind: 'formulier' });
  });

  it('draws Controle again when it was removed', async () => {
    const excel = await formOf('school-linde');
    deleteTab(openSheet(excel.workbook, 'Controle'));
    valueOf(await excel.run('check'));
    expect(excel.workbook.sheets.map(({ name }) => name)).toContain('Controle');
  });
});
