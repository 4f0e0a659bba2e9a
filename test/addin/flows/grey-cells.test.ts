import { afterEach, describe, expect, it } from 'vitest';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { unprotectTab } from '../../../local/excel/user/protect.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { lastYearOf } from '../../support/example-last-year.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { formIn } from '../repair/repaired.ts';

const LOCATIE = 'school-linde';
const windows: OpenExcel[] = [];
afterEach(() => windows.splice(0).forEach((one) => one.close()));

/** A filled form of a school; the server may say something else of last year later, or nothing at all. */
async function filled(before = lastYearOf()) {
  const says = { before, isAway: false };
  const client = exampleClient({
    readUitnodiging: () =>
      says.isAway
        ? failed(problemFailure('even-niet-bereikbaar'))
        : done({ ...uitnodigingFor(LOCATIE), before: says.before }),
  });
  const excel = await openExcel({ client });
  windows.push(excel);
  valueOf(await excel.run('newForm', choiceFor(LOCATIE)));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  return { excel, says };
}

const column = (excel: OpenExcel, table: string, heading: string) =>
  rowsOf(excel.workbook, table).map((row) => row[heading]);

describe('the grey cells beside what is filled in', () => {
  it('say last year from the moment that the form was made, each groep apart', async () => {
    const { excel } = await filled();
    expect(column(excel, 'Groepen', 'Vorig jaar: alle kinderen')).toEqual(['21 kinderen', '20 kinderen']);
    expect(column(excel, 'Groepen', 'Vorig jaar: met VVE-indicatie')).toEqual(['8 kinderen', '7 kinderen']);
    expect(column(excel, 'Aantallen', 'Vorig jaar: voldoende').slice(0, 2)).toEqual(['5 van 8', '7 van 8']);
    expect(column(excel, 'Toelichting', 'Vorig jaar')[0]).toBe(
      [
        'Vorig jaar groeiden 9 van 15 kinderen voldoende.',
        'Vorig jaar schreef u: Veel kinderen begonnen laat.',
        'Vorig jaar wilde u doen: We lezen elke dag voor.',
        'Geldt dit nog? Bij Versturen kunt u het overnemen.',
      ].join('\n'),
    );
  });

  it('count the list at each check, and nothing once counts are typed', async () => {
    const { excel } = await filled();
    const counted = () => column(excel, 'Groepen', 'In uw lijst: met VVE-indicatie');
    expect(counted()).toEqual(['', '']);
    valueOf(await excel.run('check'));
    expect(counted()).toEqual(['7 kinderen', '7 kinderen']);
    expect(column(excel, 'Aantallen', 'In uw lijst: voldoende')[0]).toBe('4 van 7');
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groep', text: 'Groep 2' });
    valueOf(await excel.run('check'));
    expect(counted()).toEqual(['6 kinderen', '8 kinderen']);
    const typed = 'Wij typen de aantallen zelf';
    enter(excel.workbook, 'Bron', { row: 0, heading: 'Waar komen de aantallen vandaan?', text: typed });
    valueOf(await excel.run('check'));
    expect(counted()).toEqual(['', '']);
  });

  it('count a child about whom something is still missing, as the pane does', async () => {
    const { excel } = await filled();
    for (const heading of ['Groei Taal', 'Groei Rekenen'])
      enter(excel.workbook, 'Kinderen', { row: 0, heading, text: '' });
    valueOf(await excel.run('check'));
    expect(column(excel, 'Groepen', 'In uw lijst: met VVE-indicatie')).toEqual(['7 kinderen', '7 kinderen']);
    expect(column(excel, 'Aantallen', 'In uw lijst: voldoende').slice(0, 2)).toEqual(['4 van 6', '6 van 6']);
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'VVE-indicatie', text: 'nee' });
    valueOf(await excel.run('check'));
    expect(column(excel, 'Groepen', 'In uw lijst: met VVE-indicatie')).toEqual(['6 kinderen', '7 kinderen']);
  });

  it('are no answer, and never travel', async () => {
    const { excel } = await filled();
    valueOf(await excel.run('check'));
    const sent = JSON.stringify(valueOf(await excel.run('prepare', {})).inzending);
    expect(sent).not.toContain('Vorig jaar');
    expect(sent).not.toContain('begonnen laat');
    const before = await formIn(excel);
    for (const row of [0, 1])
      enter(excel.workbook, 'Groepen', { row, heading: 'Vorig jaar: alle kinderen', text: '999' });
    enter(excel.workbook, 'Aantallen', { row: 0, heading: 'Vorig jaar: voldoende', text: '1 van 2' });
    expect(await formIn(excel)).toEqual(before);
  });

  it('keep a remark that somebody wrote there', async () => {
    const { excel } = await filled();
    const heading = 'Vorig jaar: alle kinderen';
    enter(excel.workbook, 'Groepen', { row: 0, heading, text: 'Klopt dit wel?' });
    valueOf(await excel.run('check'));
    valueOf(await excel.run('mendLook'));
    expect(column(excel, 'Groepen', heading)).toEqual(['Klopt dit wel?', '20 kinderen']);
  });

  it('of groepen that were sent as one say so', async () => {
    const { excel } = await filled(lastYearOf({ isMerged: true }));
    expect(column(excel, 'Groepen', 'Vorig jaar: met VVE-indicatie')).toEqual([
      'samen 15 kinderen',
      'samen 15 kinderen',
    ]);
    expect(column(excel, 'Aantallen', 'Vorig jaar: voldoende')[0]).toBe('samen 9 van 15');
  });
});

describe('a form that knows nothing of last year', () => {
  it.each(['check', 'mendLook'] as const)('learns it by %s once somebody can be asked', async (flow) => {
    const { excel, says } = await filled();
    for (const [row, cells] of rowsOf(excel.workbook, 'Gegevens').entries())
      if (/vorig jaar|Schooljaar ervoor/.test(String(cells['Onderdeel']))) blank(excel, row);
    for (const row of [0, 1, 2, 3])
      enter(excel.workbook, 'Toelichting', { row, heading: 'Vorig jaar', text: '' });
    for (const row of [0, 1])
      enter(excel.workbook, 'Groepen', { row, heading: 'Vorig jaar: alle kinderen', text: '' });
    const before = await formIn(excel);
    says.isAway = true;
    expect(await excel.run(flow)).toMatchObject({ ok: true });
    expect(column(excel, 'Groepen', 'Vorig jaar: alle kinderen')).toEqual(['', '']);
    says.isAway = false;
    expect(await excel.run(flow)).toMatchObject({ ok: true });
    expect(column(excel, 'Groepen', 'Vorig jaar: alle kinderen')).toEqual(['21 kinderen', '20 kinderen']);
    expect(column(excel, 'Toelichting', 'Vorig jaar')[0]).toContain('Vorig jaar schreef u: Veel kinderen');
    expect(await formIn(excel)).toEqual(before);
  });
});

function blank(excel: OpenExcel, row: number): void {
  const sheet = excel.workbook.sheets.find(({ name }) => name === 'Gegevens');
  if (sheet !== undefined) unprotectTab({ workbook: excel.workbook, sheet });
  for (const heading of ['Onderdeel', 'Gegeven'])
    enter(excel.workbook, 'Gegevens', { row, heading, text: '' });
}
