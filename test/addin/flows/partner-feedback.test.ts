import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed, type Outcome } from '../../../addin/flows/outcome.ts';
import { addressIn, rowsOf } from '../../../local/demo/table-in-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { type Answers, exampleClient } from '../../support/example-client.ts';
import { contextFor, uitnodigingFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { wholeDocument } from '../../support/example-partners.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const { gemeente, locaties } = exampleGemeente;
const { locatie } = contextFor('school-linde');
const sisters = locaties.filter(({ organisatieId }) => organisatieId === locatie.organisatieId);
const strangers = locaties.filter(({ organisatieId }) => organisatieId !== locatie.organisatieId);
const released = {
  moment: '2026-07-21T10:00:00.000Z',
  conclusies: [
    {
      id: 'a.b',
      tekst: 'Dit valt op.',
      bronnen: [{ naam: 'Vroegscholen, taal', aantal: 63, voldoende: 36, laagste: 449, hoogste: 686 }],
    },
  ],
};

const answers: Answers = {
  readUitnodiging: () => done(uitnodigingFor('school-linde')),
  readTerugkoppeling: () => done(wholeDocument),
  readEigenCijfers: () => done(ownFigures),
  readMij: () => done({ rechten: [{ rol: 'coordinator', gemeente, locaties: [locatie] }] }),
  listJaren: () => done({ jaren: [] }),
  readConclusies: () => done({ uitvraagId: 'voorbeeld-2025-2026', release: 1, vrijgegeven: released }),
};

async function form(more: Answers = {}) {
  const client = exampleClient({ ...answers, ...more });
  const excel = await openExcel({ client });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  return { excel, client };
}

const wordsOn = ({ workbook }: OpenExcel, name: string) =>
  [...workbook.sheetByName(name)!.cells.entries()].map(({ cell }) => String(cell.value));

describe('the sheet Acties', () => {
  it('keeps what was written there when the terugkoppeling is fetched again', async () => {
    const { excel } = await form();
    valueOf(await excel.run('showFeedback'));
    const { sheet, address } = addressIn(excel.workbook, 'Acties', { row: 0, heading: 'Wie doet het?' });
    paste({ workbook: excel.workbook, sheet }, address, [['Team onderbouw']]);
    expect(valueOf(await excel.run('showFeedback')).sheets).toEqual(['Terugkoppeling', 'Acties']);
    expect(rowsOf(excel.workbook, 'Acties')[0]).toMatchObject({ 'Wie doet het?': 'Team onderbouw' });
  });

  it('leaves a sheet of the user with that name alone, and the terugkoppeling comes all the same', async () => {
    const { excel } = await form();
    await excel.use(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('acties').getRange('A1').values = [['van mij']];
        await context.sync();
      }),
    );
    expect(valueOf(await excel.run('showFeedback')).sheets).toEqual(['Terugkoppeling']);
    expect(wordsOn(excel, 'acties')).toEqual(['van mij']);
  });
});

describe('the terugkoppeling of who has more locaties', () => {
  const rights = (all: typeof locaties) => ({
    readMij: () => done({ rechten: [{ rol: 'bestuurder', gemeente, locaties: [...all] }] }),
  });

  it('adds the own locaties of the organisatie up, and says what colleagues can find out', async () => {
    expect(sisters.length).toBeGreaterThan(1);
    const { excel } = await form(rights(sisters));
    valueOf(await excel.run('showFeedback'));
    const [taal] = rowsOf(excel.workbook, 'Terugkoppeling');
    expect(taal).toMatchObject({
      'Uw locatie': '6 van 10',
      'Uw locaties samen': `${String(6 * sisters.length)} van ${String(10 * sisters.length)}`,
    });
    expect(wordsOn(excel, 'Terugkoppeling')).toContain(
      'Collega’s in uw organisatie kunnen uw cijfers uitrekenen. Zij trekken hun eigen cijfers af.',
    );
  });

  it('asks nothing of a locatie of another organisatie, whatever the rights', async () => {
    const { excel, client } = await form(rights([locatie, ...strangers]));
    valueOf(await excel.run('showFeedback'));
    const asked = client.calls.filter(([name]) => name === 'readEigenCijfers');
    expect(asked).toHaveLength(1);
    expect(rowsOf(excel.workbook, 'Terugkoppeling')[0]).not.toHaveProperty('Uw locaties samen');
  });

  it('counts a locatie of which nothing was received as nothing', async () => {
    const readEigenCijfers = ({ path }: { path: { locatieId: string } }) =>
      path.locatieId === locatie.locatieId ? done(ownFigures) : failed(problemFailure('niet-gevonden'));
    const { excel } = await form({ ...rights(sisters), readEigenCijfers });
    valueOf(await excel.run('showFeedback'));
    expect(rowsOf(excel.workbook, 'Terugkoppeling')[0]).not.toHaveProperty('Uw locaties samen');
  });
});

describe('conclusions of the gemeente', () => {
  it('stand on the sheet once they were released, with the figures that they are about', async () => {
    const { excel } = await form();
    valueOf(await excel.run('showFeedback'));
    const words = wordsOn(excel, 'Terugkoppeling');
    expect(words).toContain('Dit valt op.');
    expect(words).toContain('Vroegscholen, taal: 36 van 63.');
  });

  it('are left out where they are about figures of before', async () => {
    const older = { uitvraagId: 'voorbeeld-2025-2026', release: 2, vrijgegeven: released };
    const { excel } = await form({ readConclusies: () => done(older) });
    valueOf(await excel.run('showFeedback'));
    expect(wordsOn(excel, 'Terugkoppeling')).not.toContain('Dit valt op.');
  });
});

it('the terugkoppeling of a form takes at most four round trips to Excel', async () => {
  const { excel } = await form();
  for (const run of ['showFeedback', 'showFeedback', 'feedbackApart'] as const) {
    const before = excel.host.syncCount;
    const outcome: Outcome<unknown> = await excel.run(run);
    valueOf(outcome);
    expect(excel.host.syncCount - before).toBeLessThanOrEqual(4);
  }
});
