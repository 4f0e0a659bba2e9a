import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { type Answers, exampleClient } from '../../support/example-client.ts';
import { openUitvraag, uitnodigingFor } from '../../support/example-form.ts';
import { withoutFigures } from '../../support/example-terugkoppeling.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const key = { gemeentecode: '9901', uitvraagId: openUitvraag.uitvraagId };
const published = {
  readTerugkoppeling: () => done(withoutFigures),
  listJaren: () => done({ jaren: [] }),
  readConclusies: () => done({ uitvraagId: 'uitvraag', release: 1 }),
  readMij: () => done({ rechten: [] }),
};
const noRespons = () => failed(problemFailure('geen-recht'));

async function reader(answers: Answers, workbook = new WorkbookModel({ sheets: ['Blad1'] })) {
  const excel = await openExcel({ client: exampleClient(answers), workbook });
  open.push(excel);
  return excel;
}

describe('the terugkoppeling in a form', () => {
  it('is a sheet Terugkoppeling too where the locatie never sent', async () => {
    const excel = await reader({
      readUitnodiging: () => done(uitnodigingFor('school-linde')),
      ...published,
      readEigenCijfers: () => failed(problemFailure('niet-gevonden')),
    });
    valueOf(await excel.run('newForm', choiceFor('school-linde')));
    expect(valueOf(await excel.run('showFeedback')).sheets).toEqual(['Terugkoppeling', 'Acties']);
    expect(valueOf(await excel.run('showFeedback')).sheets).toEqual(['Terugkoppeling', 'Acties']);
    expect(excel.workbook.activeSheet.name).toBe('Terugkoppeling');
    expect(excel.workbook.sheetByName('Gemeentebeeld')).toBeUndefined();
  });
});

describe('the terugkoppeling outside a form', () => {
  it('is the picture of the gemeente, without the respons for who may not see that', async () => {
    const excel = await reader({ ...published, readRespons: noRespons });
    expect(valueOf(await excel.run('showFeedback', key)).sheets).toEqual(['Gemeentebeeld']);
  });

  it('says in a sentence why there are no figures, and has only who answered', async () => {
    const excel = await reader({ ...published, readRespons: noRespons });
    valueOf(await excel.run('showFeedback', key));
    const cells = [...excel.workbook.sheets[0]!.cells.entries()].map(({ cell }) => String(cell.value));
    expect(cells).toContain('Er zijn te weinig kinderen om cijfers te laten zien.');
    expect(rowsOf(excel.workbook, 'Gemeentebeeld').map((row) => Object.values(row))).toEqual([
      ['Voorscholen', 12, 12, 0, 0],
      ['Vroegscholen', 12, 12, 0, 0],
    ]);
  });

  it('leaves other work in the workbook alone', async () => {
    const workbook = new WorkbookModel({ sheets: ['Planning'] });
    typeIn(openSheet(workbook), 'A1', 'van mij');
    const excel = await reader({ ...published, readRespons: noRespons }, workbook);
    valueOf(await excel.run('showFeedback', key));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Planning', 'Gemeentebeeld']);
    expect(workbook.sheets[0]?.cells.get(0, 0)?.value).toBe('van mij');
  });

  it('does not draw over a sheet of the user with the same name', async () => {
    const workbook = new WorkbookModel({ sheets: ['gemeentebeeld'] });
    typeIn(openSheet(workbook), 'A1', 'van mij');
    const excel = await reader({ ...published, readRespons: noRespons }, workbook);
    const before = snapshot(workbook);
    const shown = await excel.run('showFeedback', key);
    expect(shown.ok ? undefined : shown.failure).toMatchObject({
      code: 'blad-bestaat-al',
      parts: ['Gemeentebeeld'],
    });
    expect(snapshot(workbook)).toBe(before);
  });

  it('asks which uitvraag is meant where there is no form', async () => {
    const excel = await reader({});
    const shown = await excel.run('showFeedback');
    expect(shown.ok ? undefined : shown.failure.code).toBe('niets-te-tonen');
  });

  it('says that it is too early, and draws nothing', async () => {
    const excel = await reader({
      readTerugkoppeling: () => failed(problemFailure('nog-geen-terugkoppeling')),
    });
    const shown = await excel.run('showFeedback', key);
    expect(shown.ok ? undefined : shown.failure.code).toBe('nog-geen-terugkoppeling');
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });
});

it('who has sent is not asked for a reader who may not see it', async () => {
  const client = exampleClient({ ...published, readRespons: noRespons });
  const excel = await openExcel({ client });
  open.push(excel);
  expect(valueOf(await excel.run('showFeedback', key, { respons: false })).sheets).toEqual(['Gemeentebeeld']);
  expect(client.calls.map(([name]) => name)).not.toContain('readRespons');
});
