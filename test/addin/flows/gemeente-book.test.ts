import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { exampleClient } from '../../support/example-client.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';
import { register } from '../taskpane/register-examples.ts';

const LOCATIE = 'school-linde';
const gemeente = { gemeentecode: '9901', naam: 'Voorbeeldstad' };
const key = { gemeentecode: '9901', uitvraagId: 'u-2026', afspraakId: 'a-1', gemeente: gemeente.naam };

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({
    client: exampleClient({ readUitnodiging: () => done(uitnodigingFor(LOCATIE)) }),
  });
  valueOf(await excel.run('newForm', choiceFor(LOCATIE)));
});
afterEach(() => excel.close());

/** Every sheet of the gemeente, by the action that draws it. */
const sheets: Readonly<Record<string, () => Promise<unknown>>> = {
  Respons: () => excel.run('showRespons', key),
  Uitvraag: () => excel.run('showPlanning', key),
  Afspraak: () => excel.run('showAfspraak', key),
  Locaties: () => excel.run('showLocaties', gemeente, register),
  Adressen: () => excel.run('showAdressen', gemeente),
};
const names = () => excel.workbook.sheets.map(({ name }) => name);

describe.each(Object.entries(sheets))('the sheet %s', (_, draw) => {
  const refused = { ok: false, failure: { code: 'bestand-van-locatie' } };

  it('is not drawn in the form of a locatie, which its coordinator passes on', async () => {
    const before = names();
    expect(await draw()).toMatchObject(refused);
    expect(names()).toEqual(before);
  });

  it('is not drawn in one from which something is missing either', async () => {
    const contents = valueOf(await excel.ports.workbook.read());
    const sheet = contents.tables.get('Kinderen')?.sheet ?? '';
    const kinderen = excel.workbook.sheets.find(({ name }) => name === sheet);
    if (kinderen === undefined) throw new Error('There is no child list to take away');
    excel.workbook.sheets.splice(excel.workbook.sheets.indexOf(kinderen), 1);
    expect(await draw()).toMatchObject(refused);
  });
});
