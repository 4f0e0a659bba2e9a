import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import { unprotectTab } from '../../../local/excel/user/protect.ts';
import type { LastYearAnswer } from '../../../shared/contract/last-year-messages.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { firstYear, uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { emptyForm, flowsOn, opened } from '../../support/upload/file-ports.ts';

const LOCATIE = 'school-linde';
const windows: OpenExcel[] = [];
afterEach(() => windows.splice(0).forEach((one) => one.close()));

const many: LastYearAnswer = {
  ...firstYear,
  lastYear: {
    koppeling: 'bekend',
    schooljaar: '2024-2025',
    naam: 'Voorbeeldschool Linde',
    figures: {
      groeimethode: 'vaardigheidsscore',
      doelgroepkinderen: 60,
      domeinen: [{ domein: 'taal', voldoende: 6, onvoldoende: 54 }],
    },
  },
};
const asked: LastYearAnswer = { ...firstYear, lastYear: { koppeling: 'gevraagd', schooljaar: '2024-2025' } };

/** A server that says this of last year; it may say something else later. */
function server(before: LastYearAnswer) {
  const says = { before };
  const client = exampleClient({
    readUitnodiging: () => done({ ...uitnodigingFor(LOCATIE), before: says.before }),
  });
  return { says, client };
}

async function formMadeAt(before: LastYearAnswer) {
  const { says, client } = server(before);
  const excel = await openExcel({ client });
  windows.push(excel);
  valueOf(await excel.run('newForm', choiceFor(LOCATIE)));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  return { excel, says, client };
}

const rulesOnYears = (findings: readonly { readonly rule: string }[]) =>
  findings.map(({ rule }) => rule).filter((rule) => ['L-08', 'L-14', 'A-11', 'A-13'].includes(rule));
const gegeven = (excel: OpenExcel, label: string) =>
  rowsOf(excel.workbook, 'Gegevens').find((row) => row['Onderdeel'] === label)?.['Gegeven'];

describe('what a form knows of last year', () => {
  it('is checked without a connection, from the moment that it was made', async () => {
    const { excel } = await formMadeAt(many);
    const { findings } = valueOf(await excel.run('check'));
    expect(rulesOnYears(findings)).toEqual(['L-08', 'A-11', 'A-13']);
    expect(gegeven(excel, 'Zoveel doelgroepkinderen had u vorig jaar')).toBe('60');
    expect(gegeven(excel, 'Zoveel kinderen groeiden vorig jaar voldoende')).toBe('Taal: 6 van 60');
  });

  it('is learned when it is prepared, and told by the next check', async () => {
    const { excel, says } = await formMadeAt(asked);
    expect(rulesOnYears(valueOf(await excel.run('check')).findings)).toEqual(['L-14']);
    says.before = many;
    expect(rulesOnYears(valueOf(await excel.run('prepare', {})).findings)).toEqual(['L-08', 'A-11', 'A-13']);
    expect(rulesOnYears(valueOf(await excel.run('check')).findings)).toEqual(['L-08', 'A-11', 'A-13']);
  });

  it('is learned too by a form that was made before there was a place for it', async () => {
    const { excel } = await formMadeAt(many);
    const model = restore(snapshot(excel.workbook));
    unprotectTab({ workbook: model, sheet: model.sheets.find(({ name }) => name === 'Gegevens')! });
    for (const [row, cells] of rowsOf(model, 'Gegevens').entries())
      if (/vorig jaar|Schooljaar ervoor/.test(String(cells['Onderdeel'])))
        for (const heading of ['Onderdeel', 'Gegeven']) enter(model, 'Gegevens', { row, heading, text: '' });
    const old = await openExcel({ client: server(many).client, workbook: model });
    windows.push(old);
    expect(rulesOnYears(valueOf(await old.run('check')).findings)).toEqual(['L-08', 'A-11', 'A-13']);
    expect(gegeven(old, 'Deed u vorig jaar mee?')).toBe('Ja');
  });

  it('is the same in a file that is handed in on the page', async () => {
    const { client } = server(many);
    const file = opened(await emptyForm(LOCATIE));
    const { findings } = valueOf(await flowsOn(file, client).prepare({ nulopgave: true }));
    expect(rulesOnYears(findings)).toEqual(['A-11']);
    const again = valueOf(await flowsOn(opened(file.toBytes()), client).check());
    expect(rulesOnYears(again.findings)).toEqual([]);
  });
});

describe('words of last year', () => {
  const words = { domein: 'rekenen', naam: 'Rekenen', tekst: '=Wij tellen\nelke dag.', watDoenWe: 'Meer.' };
  const rekenen = (excel: OpenExcel) =>
    rowsOf(excel.workbook, 'Toelichting').find((row) => row['Domein'] === 'Rekenen')!;

  it('come into the sheet as they were, where nothing stands', async () => {
    const { excel } = await formMadeAt(firstYear);
    enter(excel.workbook, 'Toelichting', { row: 1, heading: 'Uw uitleg', text: '' });
    valueOf(await excel.run('takeWords', words));
    expect(rekenen(excel)).toMatchObject({
      'Uw uitleg': words.tekst,
      'Wat gaat u doen?': 'We gaan hiermee door.',
    });
    const { inzending } = valueOf(await excel.run('prepare', {}));
    expect(inzending.toelichtingen.find(({ domein }) => domein === 'rekenen')?.tekst).toBe(words.tekst);
  });

  it('of a domein that the sheet does not have any more go nowhere, and the user hears it', async () => {
    const { excel } = await formMadeAt(firstYear);
    const before = snapshot(excel.workbook);
    const taken = await excel.run('takeWords', { ...words, domein: 'gym' });
    expect(taken).toMatchObject({ ok: false, failure: { code: 'plek-weg' } });
    expect(snapshot(excel.workbook)).toBe(before);
  });
});
