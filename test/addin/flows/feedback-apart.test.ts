import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { typedActions } from '../../../addin/flows/typed-actions.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { addressIn } from '../../../local/demo/table-in-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { type Answers, exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { ownFigures } from '../../support/example-own.ts';
import { wholeDocument } from '../../support/example-partners.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { opened } from '../../support/upload/file-ports.ts';
import { partsOf } from '../../support/upload/with-part.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** Words that stand in the form and nowhere in what is published or sent. */
const planted = {
  kinderen: 'Qzxkindcode7',
  toelichting: 'Qzxtoelichting',
  sheet: 'Qzxeigenblad',
} as const;

const answers: Answers = {
  readUitnodiging: () => done(uitnodigingFor('school-linde')),
  readTerugkoppeling: () => done(wholeDocument),
  readEigenCijfers: () => done(ownFigures),
  readMij: () => done({ rechten: [] }),
  listJaren: () => done({ jaren: [] }),
  readConclusies: () => done({ uitvraagId: 'voorbeeld-2025-2026', release: 1 }),
};

/** A form in which a word is planted in each sheet where people type, with the terugkoppeling and actions in it. */
async function formWithWords(more: Answers = {}): Promise<OpenExcel> {
  const excel = await openExcel({ client: exampleClient({ ...answers, ...more }) });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 10));
  const type = (table: string, heading: string, text: string) => {
    const { sheet, address } = addressIn(excel.workbook, table, { row: 0, heading });
    paste({ workbook: excel.workbook, sheet }, address, [[text]]);
  };
  type('Kinderen', 'Code', planted.kinderen);
  type('Toelichting', 'Uw uitleg', planted.toelichting);
  valueOf(await excel.run('showFeedback'));
  type('Acties', 'Wie doet het?', planted.sheet);
  return excel;
}

/** Everything in the file, names of its parts included. */
const textOf = (bytes: Uint8Array) =>
  Object.entries(partsOf(bytes))
    .map(([path, part]) => `${path}\n${new TextDecoder().decode(part)}`)
    .join('\n');

describe('the terugkoppeling as a file of its own', () => {
  it('opens as a new workbook with its sheets, and the form stays as it is', async () => {
    const excel = await formWithWords();
    const before = excel.workbook.sheets.map(({ name }) => name);
    const given = valueOf(await excel.run('feedbackApart'));
    expect(given).toEqual({ name: 'Terugkoppeling Voorbeeldschool Linde 2025-2026.xlsx', as: 'werkmap' });
    const [file] = excel.host.newWorkbooks.opened;
    const seen = valueOf(await opened(file!).read());
    expect(seen.sheets.map(({ name }) => name)).toEqual(['Terugkoppeling', 'Acties']);
    expect(seen.tables.get('Terugkoppeling')?.rows[0]?.[1]).toBe('6 van 10');
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  it('takes the actions along that were typed for the meeting, and says nothing that is not so', async () => {
    const excel = await formWithWords();
    valueOf(await excel.run('feedbackApart'));
    const seen = valueOf(await opened(excel.host.newWorkbooks.opened[0]!).read());
    const { rows } = seen.tables.get('Acties')!;
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual(['', planted.sheet, '', '']);
    const text = textOf(excel.host.newWorkbooks.opened[0]!);
    expect(text).toContain('Wij versturen dit blad niet.');
    expect(text).not.toContain('blijft in dit bestand');
  });

  it('says a date as a date, where Excel keeps a number of days', () => {
    const header = ['Wanneer is het klaar?', 'Wat spreken we af?'];
    const tables = new Map([
      [
        'Acties',
        {
          sheet: 'Acties',
          header,
          rows: [
            ['', ''],
            [46357, 'Samen lezen'],
          ],
        },
      ],
    ]);
    expect(typedActions({ tables })).toEqual([['Samen lezen', '', '1 december 2026', '']]);
  });

  it('is refused while an action names a code of the list', async () => {
    const excel = await formWithWords();
    const { sheet, address } = addressIn(excel.workbook, 'Acties', { row: 2, heading: 'Wat spreken we af?' });
    paste({ workbook: excel.workbook, sheet }, address, [[`Extra hulp voor ${planted.kinderen}.`]]);
    const outcome = await excel.run('feedbackApart');
    expect(outcome.ok ? undefined : outcome.failure.code).toBe('kindcode-in-acties');
    expect(excel.host.newWorkbooks.opened).toEqual([]);
  });

  it('holds nothing else of the form in any of its parts', async () => {
    const excel = await formWithWords();
    valueOf(await excel.run('feedbackApart'));
    const text = textOf(excel.host.newWorkbooks.opened[0]!);
    expect(text.includes('Voorbeeldschool Linde')).toBe(true);
    for (const word of [planted.kinderen, planted.toelichting]) expect(text.includes(word)).toBe(false);
    expect(/K0[1-9]/.test(text)).toBe(false);
  });

  it('would be found to hold the list if it were a copy of the form: a planted fault', async () => {
    const excel = await formWithWords();
    const { toXlsx } = await import('../../../local/excel/export/to-xlsx.ts');
    const text = textOf(await toXlsx(excel.workbook));
    for (const word of Object.values(planted)) expect(text.includes(word)).toBe(true);
  });

  it('is not made where the server cannot be asked', async () => {
    let isAway = false;
    const readTerugkoppeling = () =>
      isAway ? failed(problemFailure('even-niet-bereikbaar')) : done(wholeDocument);
    const excel = await formWithWords({ readTerugkoppeling });
    isAway = true;
    const outcome = await excel.run('feedbackApart');
    expect(outcome.ok ? undefined : outcome.failure.code).toBe('even-niet-bereikbaar');
    expect(excel.host.newWorkbooks.opened).toEqual([]);
  });
});
