import { afterEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { addressIn, enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { boxAt } from '../../../local/excel/user/place.ts';
import { insertRows } from '../../../local/excel/user/rows.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { isMarked, lookAt, markedIn } from '../../support/seen-cell.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function filled(plant?: (door: Workbook) => Workbook): Promise<OpenExcel> {
  const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde')) });
  const excel = await openExcel({ client, ...(plant ? { plant } : {}) });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
  return excel;
}

const type = ({ workbook }: OpenExcel, row: number, heading: string, text: string) =>
  enter(workbook, 'Kinderen', { row, heading, text });

/** An empty oordeel that is needed: another conditional format colors that cell as well. */
async function withMistake(plant?: (door: Workbook) => Workbook): Promise<OpenExcel> {
  const excel = await filled(plant);
  type(excel, 4, 'Groei Rekenen', '');
  valueOf(await excel.run('check'));
  return excel;
}

/** Marks where K02 has a mistake that k02 has not. */
async function markedBesideCapitals(plant?: (door: Workbook) => Workbook) {
  const excel = await filled(plant);
  type(excel, 6, 'Code', 'k02');
  type(excel, 1, 'Groei Rekenen', '');
  valueOf(await excel.run('check'));
  return markedIn(excel.workbook, 'Kinderen');
}

/** The user gives the cell of a child a format of its own. */
function paint(excel: OpenExcel, row: number, heading: string, color: string): Promise<void> {
  const { address } = addressIn(excel.workbook, 'Kinderen', { row, heading });
  return excel.use(() =>
    Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Kinderen').getRange(address);
      format.fill.color = color;
      format.font.bold = true;
      await context.sync();
    }),
  );
}

describe('the mark of a finding', () => {
  it('is seen on an empty cell that is needed, over the color that says so', async () => {
    const { workbook } = await withMistake();
    expect(isMarked(workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen' })).toBe(true);
  });

  it('goes along when somebody sorts or inserts, without a new check', async () => {
    const { workbook } = await withMistake();
    sortTable(workbook, 'Kinderen', 'Code', false);
    expect(markedIn(workbook, 'Kinderen')).toEqual(['K05 Groei Rekenen']);
    const { sheet, address } = addressIn(workbook, 'Kinderen', { row: 3, heading: 'Code' });
    insertRows({ workbook, sheet }, boxAt(address).row + 1, 2);
    expect(markedIn(workbook, 'Kinderen')).toEqual(['K05 Groei Rekenen']);
  });

  it('stands in rows by which the table grew', async () => {
    const excel = await filled();
    type(excel, 40, 'Code', 'X41');
    type(excel, 40, 'VVE-indicatie', 'ja');
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toContain('X41 Groep');
  });

  it('leaves formats of the user as they are, on marked cells and on others', async () => {
    const excel = await filled();
    await paint(excel, 2, 'Reden', '#FFFF00');
    await paint(excel, 4, 'Groei Rekenen', '#FFFF00');
    type(excel, 4, 'Groei Rekenen', 'goed');
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toEqual(['K05 Groei Rekenen']);
    type(excel, 4, 'Groei Rekenen', '');
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'VVE-indicatie', text: 'nee' });
    valueOf(await excel.run('check'));
    const yellow = { fillColor: '#FFFF00', bold: true };
    expect(lookAt(excel.workbook, 'Kinderen', { row: 2, heading: 'Reden' })).toMatchObject(yellow);
    expect(lookAt(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen' })).toMatchObject(yellow);
  });

  it('stands on both rows with the same code', async () => {
    const excel = await filled();
    type(excel, 6, 'Code', 'K02');
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toEqual(['K02 Code', 'K02 Code']);
  });

  it('is not put on another child with the same code', async () => {
    const excel = await filled();
    type(excel, 6, 'Code', 'K02');
    type(excel, 6, 'Groei Rekenen', '');
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toEqual(['K02 Code', 'K02 Code', 'K02 Groei Rekenen']);
    type(excel, 6, 'Code', 'K07');
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toEqual(['K07 Groei Rekenen']);
  });

  it('stands beside the code that a child without one was given', async () => {
    const excel = await filled();
    type(excel, 6, 'Code', '');
    type(excel, 6, 'Groei Taal', '');
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toEqual(['K07 Groei Taal']);
  });

  it('is of one child where another code differs in capitals only', async () => {
    const marked = await markedBesideCapitals();
    expect(marked).toContain('K02 Groei Rekenen');
    expect(marked).not.toContain('k02 Groei Rekenen');
  });

  it('stands in a row that was put in above the first child, and never on a heading', async () => {
    const excel = await filled();
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 0, heading: 'Code' });
    insertRows({ workbook: excel.workbook, sheet }, boxAt(address).row + 1, 1);
    type(excel, 0, 'Code', 'Code');
    type(excel, 0, 'VVE-indicatie', 'ja');
    valueOf(await excel.run('check'));
    expect(isMarked(excel.workbook, 'Kinderen', { row: 0, heading: 'Groep' })).toBe(true);
    expect(isMarked(excel.workbook, 'Kinderen', { row: -1, heading: 'Groep' })).toBe(false);
  });

  it('takes a code for what it says, not for a pattern', async () => {
    const excel = await filled();
    type(excel, 4, 'Code', 'K*');
    type(excel, 4, 'Groei Rekenen', '');
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toContain('K* Groei Rekenen');
    expect(markedIn(excel.workbook, 'Kinderen').filter((one) => !one.startsWith('K* '))).toEqual([]);
  });

  it('still works when Controle was removed and drawn again', async () => {
    const excel = await withMistake();
    await excel.use(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Controle').delete();
        await context.sync();
      }),
    );
    valueOf(await excel.run('check'));
    expect(markedIn(excel.workbook, 'Kinderen')).toEqual(['K05 Groei Rekenen']);
  });
});

describe('the list of marked cells', () => {
  it('can be read on Controle, also where many findings are one line', async () => {
    const excel = await filled();
    for (let row = 0; row < 8; row += 1) type(excel, row, 'Groei Motoriek', '');
    valueOf(await excel.run('check'));
    const listed = rowsOf(excel.workbook, 'Gemarkeerd');
    expect(listed).toHaveLength(8);
    expect(Object.values(listed[0] ?? {})).toEqual(['Kinderen', 'K01', 'Groei Motoriek']);
    expect(excel.workbook.sheetByName('Controle')?.visibility).toBe('Visible');
  });

  it('is empty when nothing is wrong', async () => {
    const excel = await filled();
    valueOf(await excel.run('check'));
    expect(rowsOf(excel.workbook, 'Gemarkeerd').map((row) => Object.values(row))).toEqual([['', '', '']]);
  });
});

describe('a planted fault', () => {
  type Conditions = readonly { readonly formula: string }[];
  const without =
    (drop: (conditions: Conditions) => readonly object[]) =>
    (door: Workbook): Workbook => ({
      ...door,
      apply: (seen, change) =>
        door.apply(seen, {
          ...change,
          ...(change.draw === undefined
            ? {}
            : {
                draw: change.draw.map((model) => ({
                  ...model,
                  conditions: drop(model.conditions) as typeof model.conditions,
                })),
              }),
        }),
    });

  it('that draws the rule of the mark behind the others is seen', async () => {
    const { workbook } = await withMistake(without((conditions) => [...conditions].reverse()));
    expect(isMarked(workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen' })).toBe(false);
  });

  it('that takes codes for equal that differ in capitals is seen', async () => {
    const loose = (conditions: Conditions) =>
      conditions.map((one) => ({
        ...one,
        formula: one.formula.replace(/EXACT\((\w+),([^)]*)\)/, '($1=$2)'),
      }));
    expect(await markedBesideCapitals(without(loose))).toContain('k02 Groei Rekenen');
  });
});
