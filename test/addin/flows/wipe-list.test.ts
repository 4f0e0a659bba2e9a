import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { addTab } from '../../../local/excel/user/sheet-tabs.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { lastYearOf } from '../../support/example-last-year.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';

/** A checked form of forty children, where there were fifteen last year; its figures were adopted. */
async function adoptedForm(): Promise<OpenExcel> {
  const says = { status: 'open' as 'open' | 'vastgesteld' };
  const client = exampleClient({
    readUitnodiging: () => {
      const { uitvraag, ...others } = uitnodigingFor('school-linde');
      return done({ ...others, uitvraag: { ...uitvraag, status: says.status }, before: lastYearOf() });
    },
  });
  const excel = await openExcel({ client });
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 40));
  valueOf(await excel.run('check'));
  says.status = 'vastgesteld';
  return excel;
}

const yearRules = (findings: readonly { readonly rule: string }[]) =>
  findings.map(({ rule }) => rule).filter((rule) => ['L-08', 'A-11', 'A-13'].includes(rule));
const column = ({ workbook }: OpenExcel, table: string, heading: string) =>
  rowsOf(workbook, table).map((row) => row[heading]);

/** What is grey of last year. */
const lastYearIn = (excel: OpenExcel) => [
  column(excel, 'Groepen', 'Vorig jaar: alle kinderen'),
  column(excel, 'Aantallen', 'Vorig jaar: voldoende'),
  column(excel, 'Toelichting', 'Vorig jaar'),
];
const countedIn = (excel: OpenExcel) => column(excel, 'Groepen', 'In uw lijst: met VVE-indicatie');

describe('wiping the child list', () => {
  let excel: OpenExcel;
  let before: { readonly rules: readonly string[]; readonly lastYear: unknown; readonly counted: unknown };
  let wiped: { readonly left: readonly string[]; readonly syncs: number };
  beforeAll(async () => {
    excel = await adoptedForm();
    const { findings } = valueOf(await excel.run('check'));
    before = { rules: yearRules(findings), lastYear: lastYearIn(excel), counted: countedIn(excel) };
    addTab(excel.workbook);
    typeIn(openSheet(excel.workbook, excel.workbook.activeSheet.name), 'DA3', 'Bel over K07');
    const { syncCount } = excel.host;
    const { left } = valueOf(await excel.run('wipeList'));
    wiped = { left, syncs: excel.host.syncCount - syncCount };
  });
  afterAll(() => excel.close());

  it('leaves last year and the comparison with it as they were', async () => {
    expect(before.rules).toContain('A-11');
    expect(column(excel, 'Groepen', 'Vorig jaar: alle kinderen')).toEqual(['21 kinderen', '20 kinderen']);
    expect(lastYearIn(excel)).toEqual(before.lastYear);
    expect(yearRules(valueOf(await excel.run('check')).findings)).toEqual(before.rules);
    expect(lastYearIn(excel)).toEqual(before.lastYear);
  });

  it('takes away what was counted of the list, and keeps the counts themselves', () => {
    expect(before.counted).toEqual(['20 kinderen', '20 kinderen']);
    expect(countedIn(excel)).toEqual(['', '']);
    expect(column(excel, 'Groepen', 'Met VVE-indicatie').map(String)).toEqual(['20', '20']);
  });

  it('takes at most four round trips to Excel', () => {
    expect(wiped.syncs).toBeLessThanOrEqual(4);
  });

  it('tells of a code on another sheet, however far to the right it stands', () => {
    expect(wiped.left).toEqual([excel.workbook.sheets.find(({ tables }) => tables.length === 0)?.name]);
  });
});
