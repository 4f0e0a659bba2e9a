import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../local/demo/fill-form.ts';
import { sendThroughApi } from '../../local/demo/send-through-api.ts';
import { enter, rowsOf } from '../../local/demo/table-in-model.ts';
import { type Backend, startBackend } from '../../local/backend/start-backend.ts';
import { exampleLocaties, exampleOrganisaties } from '../../local/seed/example-locaties.ts';
import type { Vaststelling } from '../../shared/contract/vaststelling-messages.ts';
import { buildFunctions } from '../support/build-functions.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { namedText } from '../support/named-text.ts';
import { type OpenExcel, openExcel, valueOf } from '../support/open-excel.ts';
import { clientAs } from '../support/people.ts';

const key = { gemeentecode: '9901', uitvraagId: 'voorbeeld-2025-2026' };
const CHILDREN = 9;
const TALK = { verklaring: true, redenen: [] };

let backend: Backend;
let coordinator: OpenExcel;
let gemeente: OpenExcel;

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  coordinator = await openExcel({ client: clientAs(backend, 'anna') });
  gemeente = await openExcel({ client: clientAs(backend, 'els') });
});
afterAll(async () => {
  coordinator.close();
  gemeente.close();
  await backend.close();
});

const formOf = (soort: 'voorschool' | 'school') =>
  goodForm(soort === 'voorschool' ? ['Peuters'] : ['Groep 1', 'Groep 2'], CHILDREN);

const startStand = () => namedText(coordinator.workbook, 'StartStand');

describe('from an empty workbook to the terugkoppeling', () => {
  it('the coordinator makes a form of the own locatie', async () => {
    expect(valueOf(await coordinator.run('readState'))).toEqual({ kind: 'leeg' });
    const forms = valueOf(await coordinator.run('listForms'));
    expect(forms.map(({ locatieId }) => locatieId)).toEqual(['voorschool-eik']);
    const state = valueOf(await coordinator.run('newForm', forms[0]!));
    expect(state).toMatchObject({
      kind: 'formulier',
      locatie: 'Voorbeeldpeuters Eik',
      daysLeft: 20,
      changedSinceSent: false,
    });
  });

  it('a mistake in the child list is found on its cell, and mended', async () => {
    fillForm(coordinator.workbook, formOf('voorschool'));
    enter(coordinator.workbook, 'Kinderen', { row: 2, heading: 'Groei Taal', text: 'prima' });
    const { findings } = valueOf(await coordinator.run('check'));
    const fouten = findings.filter(({ severity }) => severity === 'fout');
    expect(fouten).toMatchObject([{ rule: 'K-07', place: { row: 'K03', column: 'oordeel.taal' } }]);
    enter(coordinator.workbook, 'Kinderen', { row: 2, heading: 'Groei Taal', text: 'voldoende' });
    const again = valueOf(await coordinator.run('check'));
    expect(again.findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });

  it('what is sent is shown before, and the ontvangstbewijs stands in the workbook', async () => {
    const preparation = valueOf(await coordinator.run('prepare', { nulopgave: false }));
    const shown = preparation.preview.flatMap(({ lines }) => lines);
    expect(shown).toContainEqual({ label: 'Met VVE-indicatie', value: '9' });
    expect(preparation.vorige).toBeUndefined();
    const ontvangstbewijs = valueOf(await coordinator.run('submit', preparation, { ...TALK, vervangt: 0 }));
    expect(ontvangstbewijs).toMatchObject({ versie: 1, totalen: { doelgroepkinderen: CHILDREN } });
    const rows = ['Ontvangst', 'OntvangenAantallen']
      .flatMap((table) => rowsOf(coordinator.workbook, table))
      .map((row) => Object.values(row).slice(0, 2));
    expect(rows).toContainEqual(['Nummer', ontvangstbewijs.nummer]);
    expect(rows).toContainEqual(['Voldoende groei: Taal', String(preparation.totalen.voldoende[0]?.aantal)]);
    expect(valueOf(await coordinator.run('readState'))).toMatchObject({
      ontvangstbewijs: ontvangstbewijs,
      changedSinceSent: false,
    });
    expect(startStand()).toMatch(/^Ontvangen op /);
  });

  it('says that the data changed after sending, and no longer when they are put back', async () => {
    const cell = { row: 1, heading: 'Groei Taal' };
    enter(coordinator.workbook, 'Kinderen', { ...cell, text: 'onvoldoende' });
    expect(valueOf(await coordinator.run('readState'))).toMatchObject({ changedSinceSent: true });
    enter(coordinator.workbook, 'Kinderen', { ...cell, text: 'voldoende' });
    expect(valueOf(await coordinator.run('readState'))).toMatchObject({ changedSinceSent: false });
  });

  it('the other locaties send through the same payload builder', async () => {
    for (const [nth, { organisatieId }] of exampleOrganisaties.entries()) {
      const client = clientAs(backend, `bestuurder${String(nth + 1)}`);
      const own = exampleLocaties.filter((one) => one.organisatieId === organisatieId);
      for (const { locatieId, soort } of own.filter((one) => one.locatieId !== 'voorschool-eik')) {
        valueOf(await sendThroughApi(client, { ...key, locatieId, form: formOf(soort), nulopgave: false }));
      }
    }
    const { regels } = valueOf(await gemeente.run('readRespons', key));
    expect(regels.filter(({ status }) => status === 'geaccepteerd')).toHaveLength(exampleLocaties.length);
  });

  it('the gemeente closes the uitvraag and adopts the figures', async () => {
    const [uitvraag] = valueOf(await gemeente.run('listUitvragen', key.gemeentecode));
    const closed = valueOf(
      await gemeente.run('moveUitvraag', key, { status: 'gesloten', versie: uitvraag!.versie }),
    );
    expect(closed.status).toBe('gesloten');
    const progress: Vaststelling[] = [];
    const end = valueOf(
      await gemeente.run('vaststellen', { ...key, versie: closed.versie }, (now) => progress.push(now)),
    );
    expect(end.status).toBe('klaar');
  });

  it('the gemeente sees the sum of all locaties', async () => {
    const { sheets } = valueOf(await gemeente.run('showFeedback', key));
    expect([sheets[0], sheets.at(-1)]).toEqual(['Gemeentebeeld', 'Respons']);
    expect(sheets).toEqual(expect.arrayContaining(['Organisaties', 'Streefpercentage', 'Aanpak']));
    expect(gemeente.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    const rows = rowsOf(gemeente.workbook, 'Gemeentebeeld');
    const locaties = exampleLocaties.length;
    expect(rows[0]).toMatchObject({
      Domein: 'Taal',
      'Voldoende groei': `${String(6 * locaties)} van ${String(9 * locaties)}`,
    });
    expect(rowsOf(gemeente.workbook, 'GemeentebeeldFasen')[0]).toMatchObject({
      Domein: 'Taal',
      'Voorscholen, aantal': `${String(6 * 12)} van ${String(9 * 12)}`,
      'Vroegscholen, aantal': `${String(6 * 12)} van ${String(9 * 12)}`,
    });
    expect(rowsOf(gemeente.workbook, 'Respons')).toHaveLength(locaties);
    expect(valueOf(await gemeente.run('readState'))).toEqual({ kind: 'gemeente' });
  });

  it('the coordinator sees own figures in full beside those of the others', async () => {
    const { sheets } = valueOf(await coordinator.run('showFeedback'));
    expect(sheets).toEqual(['Terugkoppeling', 'Acties']);
    const [taal] = rowsOf(coordinator.workbook, 'Terugkoppeling');
    expect(taal).toMatchObject({ Domein: 'Taal', 'Uw locatie': '6 van 9', Streefpercentage: 75 });
    expect(coordinator.workbook.activeSheet.name).toBe('Terugkoppeling');
    valueOf(await coordinator.run('showFeedback'));
    const names = coordinator.workbook.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Terugkoppeling'))).toEqual(['Terugkoppeling']);
  });
});
