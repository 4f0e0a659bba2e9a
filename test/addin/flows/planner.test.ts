import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { type Answers, exampleClient } from '../../support/example-client.ts';
import { openUitvraag } from '../../support/example-form.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const { gemeente, organisaties, locaties } = exampleGemeente;
const { afspraak, uitvraagId } = openUitvraag;
const key = { gemeentecode: '9901', uitvraagId };
const uitvraag = {
  ...openUitvraag,
  ...{ opensOn: '2026-06-01', closesOn: '2026-07-10', correctieTot: '2026-09-15', herinneringen: [1, 14] },
};
const invited = [{ locatieId: 'school-linde', verwacht: 14 }, { locatieId: 'voorschool-eik' }];

const answers: Answers = {
  listUitvragen: () => done({ uitvragen: [uitvraag] }),
  listLocaties: () =>
    done({ versie: 1, organisaties: [...organisaties], locaties: [...locaties], koppelingen: [] }),
  listAfspraken: () => done({ afspraken: [{ afspraak, revision: 1 }] }),
  readPlanning: ({ path }: { path: { uitvraagId: string } }) =>
    path.uitvraagId === uitvraagId ? done({ uitvraag, invited }) : failed(problemFailure('niet-gevonden')),
};

async function reader(change: Answers = {}) {
  const client = exampleClient({ ...answers, ...change });
  const excel = await openExcel({ client, workbook: new WorkbookModel({ sheets: ['Blad1'] }) });
  open.push(excel);
  return { ...excel, calls: client.calls };
}

describe('what somebody who plans must know', () => {
  it('comes together: uitvragen, locaties, the afspraak that holds, and the last planning', async () => {
    const excel = await reader();
    const basis = valueOf(await excel.run('readPlanner', '9901'));
    expect(basis).toMatchObject({ gemeentecode: '9901', afspraak, planning: { uitvraag, invited } });
    expect(basis.locaties).toHaveLength(24);
    expect(basis.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is there too for a gemeente that never asked and has no afspraak', async () => {
    const excel = await reader({
      listUitvragen: () => done({ uitvragen: [] }),
      listAfspraken: () => done({ afspraken: [] }),
    });
    const basis = valueOf(await excel.run('readPlanner', '9901'));
    expect(basis).toMatchObject({ uitvragen: [], afspraak: undefined, planning: undefined });
    expect(excel.calls.map(([name]) => name)).not.toContain('readPlanning');
  });

  it.each(['listUitvragen', 'listLocaties', 'listAfspraken', 'readPlanning'] as const)(
    'is not half there when %s does not answer',
    async (name) => {
      const excel = await reader({ [name]: () => failed(problemFailure('even-niet-bereikbaar')) });
      expect(await excel.run('readPlanner', '9901')).toMatchObject({
        ok: false,
        failure: { code: 'even-niet-bereikbaar' },
      });
    },
  );
});

describe('the sheet Uitvraag', () => {
  it('says the calendar in order, the afspraak of the uitvraag, and who takes part', async () => {
    const excel = await reader();
    const before = excel.host.syncCount;
    expect(valueOf(await excel.run('showPlanning', { ...key, gemeente: gemeente.naam })).sheets).toEqual([
      'Uitvraag',
    ]);
    expect(excel.host.syncCount - before).toBeLessThanOrEqual(4);
    const calendar = rowsOf(excel.workbook, 'Uitvraag').map((row) => Object.values(row));
    expect(calendar).toEqual([
      ['Schooljaar', '2025-2026'],
      ['Meetmoment', 'Aan het eind van het schooljaar'],
      ['Peildatum: deze kinderen tellen mee', 'maandag 1 juni 2026'],
      ['De uitvraag gaat open', 'maandag 1 juni 2026'],
      ['Herinnering aan wie nog niet klaar is', 'vrijdag 26 juni 2026'],
      ['Herinnering aan wie nog niet klaar is', 'donderdag 9 juli 2026'],
      ['Laatste dag om te versturen', 'vrijdag 10 juli 2026'],
      ['Laatste dag om te verbeteren', 'dinsdag 15 september 2026'],
    ]);
    expect(rowsOf(excel.workbook, 'UitvraagLocaties').map((row) => Object.values(row))).toEqual([
      ['Voorbeeldschool Linde', 'Voorbeeldbestuur Oost', 'School', 14],
      ['Voorbeeldpeuters Eik', 'Voorbeeldopvang Noord', 'Voorschool', ''],
    ]);
    const agreed = rowsOf(excel.workbook, 'UitvraagAfspraak').map((row) => Object.values(row));
    expect(agreed).toContainEqual(['Titel', afspraak.titel]);
    expect(agreed).toContainEqual(['Versie van het formulier', '1.0.0']);
    expect(rowsOf(excel.workbook, 'UitvraagDoelen').map((row) => Object.values(row))[0]).toEqual([
      'Taal',
      '75%',
      '75%',
    ]);
  });

  it('is drawn anew in its place, and makes the workbook one of the gemeente', async () => {
    const excel = await reader();
    valueOf(await excel.run('showPlanning', { ...key, gemeente: gemeente.naam }));
    valueOf(await excel.run('showPlanning', { ...key, gemeente: gemeente.naam }));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Uitvraag']);
    expect(valueOf(await excel.run('readState'))).toEqual({ kind: 'gemeente' });
  });
});
