import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { isMarked, markedIn } from '../../support/seen-cell.ts';

interface Mistake {
  readonly rule: string;
  readonly table: 'Kinderen' | 'Formulier' | 'Groepen' | 'Toelichting';
  /** What stands in the first column of the row. */
  readonly row: string;
  readonly heading: string;
  readonly text: string;
}

/** One mistake a rule, each in a row of its own. */
const mistakes: readonly Mistake[] = [
  { rule: 'K-05', table: 'Kinderen', row: 'K02', heading: 'Groep', text: 'Groep 3' },
  { rule: 'K-24', table: 'Kinderen', row: 'K03', heading: 'VVE-indicatie', text: 'misschien' },
  { rule: 'K-23', table: 'Kinderen', row: 'K05', heading: 'Startmaand', text: 'vorig jaar' },
  { rule: 'K-07', table: 'Kinderen', row: 'K06', heading: 'Groei Motoriek', text: 'goed' },
  { rule: 'K-08', table: 'Kinderen', row: 'K08', heading: 'Groei Rekenen', text: '' },
  { rule: 'K-10', table: 'Kinderen', row: 'K09', heading: 'Reden', text: 'veel afwezig' },
  { rule: 'K-20', table: 'Kinderen', row: 'K10', heading: 'Extra hulp Taal', text: '' },
  { rule: 'K-21', table: 'Kinderen', row: 'K11', heading: 'Extra hulp Motoriek', text: 'ja' },
  { rule: 'K-03', table: 'Kinderen', row: 'K12', heading: 'Reden', text: '111222333' },
  { rule: 'L-03', table: 'Formulier', row: 'Kindvolgsysteem', heading: 'Antwoord', text: 'iets' },
  { rule: 'T-03', table: 'Toelichting', row: 'Taal', heading: 'Uw uitleg', text: 'a'.repeat(1001) },
];

let excel: OpenExcel;
let rules: readonly string[];

beforeAll(async () => {
  excel = await openWithForm('school-linde');
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  for (const { table, row, heading, text } of mistakes) {
    enter(excel.workbook, table, { row: rowOf(table, row), heading, text });
  }
  sortTable(excel.workbook, 'Kinderen', 'Groei Taal', false);
  rules = valueOf(await excel.run('check')).findings.map(({ rule }) => rule);
});
afterAll(() => excel.close());

function rowOf(table: string, first: string): number {
  const row = rowsOf(excel.workbook, table).findIndex((cells) => Object.values(cells)[0] === first);
  if (row < 0) throw new Error(`No row ${first} in ${table}`);
  return row;
}

describe('the mark of a finding, in a list that was sorted', () => {
  it.each(mistakes)('of $rule stands on $row, $heading', ({ rule, table, row, heading }) => {
    expect(rules).toContain(rule);
    expect(isMarked(excel.workbook, table, { row: rowOf(table, row), heading })).toBe(true);
  });

  it('stands nowhere else in the child list', () => {
    const expected = mistakes.filter(({ table }) => table === 'Kinderen').length;
    const marked = markedIn(excel.workbook, 'Kinderen');
    expect(marked).toHaveLength(expected);
  });
});
