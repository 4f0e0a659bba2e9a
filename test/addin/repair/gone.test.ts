import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settingKeys } from '../../../addin/flows/setting-keys.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { deleteColumns } from '../../../local/excel/user/rows.ts';
import { copyTab, deleteTab, renameTab } from '../../../local/excel/user/sheet-tabs.ts';
import { convertToRange, deleteWholeTable } from '../../../local/excel/user/table-design.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { keep } from '../../support/kept-settings.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { formIn, openSaved, previewIn, repaired, savedForm } from './repaired.ts';

let saved: string;
let before: Form;
const open: OpenExcel[] = [];
beforeAll(async () => {
  saved = await savedForm();
  before = await formIn(await opened());
});
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(): Promise<OpenExcel> {
  const excel = await openSaved(saved);
  open.push(excel);
  return excel;
}

const at = ({ workbook }: OpenExcel, name: string) => openSheet(workbook, name);

describe('a form that does not know any more what it is about', () => {
  it('asks the server about the locatie that the file remembers', async () => {
    const excel = await opened();
    deleteTab(at(excel, 'Gegevens'));
    expect(await repaired(excel)).toEqual(['Het blad Gegevens maken wij opnieuw.']);
    expect(await formIn(excel)).toEqual(before);
  });

  it('asks for which locatie it is where the file does not remember that', async () => {
    const excel = await opened();
    keep(excel.workbook, settingKeys.form, '1.1.0');
    deleteTab(at(excel, 'Gegevens'));
    expect(await previewIn(excel)).toMatchObject({ asksForm: true, lines: [] });
    await repaired(excel, { choice: choiceFor('school-linde') });
    expect(await formIn(excel)).toEqual(before);
  });
});

describe('a part of which nothing is left', () => {
  it('comes back empty, and says that what was in it is gone', async () => {
    const excel = await opened();
    deleteTab(at(excel, 'Kinderen'));
    const { lines } = await previewIn(excel);
    expect(lines.filter(({ lost }) => lost !== undefined)).toEqual([
      {
        text: 'Het blad Kinderen komt leeg terug. Wat erop stond, is weg.',
        done: 'Het blad Kinderen kwam leeg terug. Wat erop stond, was al weg.',
        // Excel cannot undo that a sheet was deleted: the pane does not advise it.
        lost: 'sheet',
      },
    ]);
    await repaired(excel);
    expect(await formIn(excel)).toEqual({ ...before, kinderen: [] });
  });

  it('comes back empty on its sheet, beside what is still there', async () => {
    const excel = await opened();
    deleteWholeTable(excel.workbook, 'Groepen');
    await repaired(excel);
    const { groepen, ...others } = await formIn(excel);
    expect(groepen.map(({ kinderen }) => kinderen)).toEqual(['', '']);
    expect(others).toEqual({ ...before, groepen: undefined });
  });

  it('is a column that comes back empty at the right', async () => {
    const excel = await opened();
    deleteColumns(at(excel, 'Kinderen'), 'J');
    expect(await repaired(excel)).toEqual([
      'Op blad Kinderen komt een lege kolom Reden. Wat in de oude kolom stond, is weg.',
    ]);
    expect(await formIn(excel)).toEqual(before);
  });

  it('can be filled in again', async () => {
    const excel = await opened();
    for (const name of ['Kinderen', 'Groepen', 'Start', 'Toelichting']) deleteTab(at(excel, name));
    await repaired(excel);
    fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
    expect(await formIn(excel)).toEqual(before);
    expect(valueOf(await excel.run('check')).findings).toEqual([]);
  });
});

describe('a list that may be in two places', () => {
  it('is asked about, and never guessed', async () => {
    const excel = await opened();
    copyTab(at(excel, 'Kinderen'));
    copyTab(at(excel, 'Kinderen'));
    renameTab(at(excel, 'Kinderen (3)'), 'Onze lijst');
    typeIn(at(excel, 'Onze lijst'), 'B7', 'Groep 2');
    deleteTab(at(excel, 'Kinderen'));
    const { questions, lines } = await previewIn(excel);
    expect(lines).toEqual([]);
    expect(questions).toHaveLength(1);
    const place = questions[0]!.places.findIndex((one) => one.includes('Onze lijst'));
    await repaired(excel, { chosen: { Kinderen: place } });
    expect((await formIn(excel)).kinderen[0]?.groep).toBe('Groep 2');
  });
});

describe('repairing', () => {
  it('is refused when the workbook is another one than the user agreed to', async () => {
    const excel = await opened();
    convertToRange(excel.workbook, 'Kinderen');
    const agreed = await previewIn(excel);
    convertToRange(excel.workbook, 'Groepen');
    expect(await excel.run('repair', agreed)).toMatchObject({ failure: { code: 'werkmap-gewijzigd' } });
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Herstel');
  });

  it('keeps on a sheet what was done, also of the time before', async () => {
    const excel = await opened();
    for (const name of ['Kinderen', 'Groepen']) {
      convertToRange(excel.workbook, name);
      await repaired(excel);
    }
    expect(rowsOf(excel.workbook, 'Herstel').map((row) => row['Wat is er gedaan?'])).toEqual([
      'De cellen A6:N46 op blad Kinderen zijn weer de tabel Kinderen.',
      'De cellen A4:I6 op blad Groepen zijn weer de tabel Groepen.',
    ]);
  });

  it('takes at most four round trips for each step', async () => {
    const excel = await opened();
    convertToRange(excel.workbook, 'Kinderen');
    const counts: number[] = [];
    for (const act of [() => previewIn(excel), () => repaired(excel), () => excel.run('mendLook')]) {
      const syncs = excel.host.syncCount;
      await act();
      counts.push(excel.host.syncCount - syncs);
    }
    // Looking once more is part of the second one here.
    expect(counts).toEqual([2, 5, 4]);
  });
});
