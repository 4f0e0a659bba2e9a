import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Workbook, WorkbookContents } from '../../../addin/excel/workbook.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { REST, watchEdits } from '../../../addin/flows/watch-edits.ts';
import { pasteKinderen } from '../../../local/demo/fill-form.ts';
import { addressIn, enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { boxAt } from '../../../local/excel/user/place.ts';
import { deleteRows, insertRows } from '../../../local/excel/user/rows.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { kind } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function form(plant?: (door: Workbook) => Workbook): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  if (plant === undefined) return excel;
  const planted = await openExcel({
    client: exampleClient({}),
    workbook: excel.workbook,
    plant,
  });
  open.push(planted);
  return planted;
}

/** The codes of four children after a check, of whom the second and third have one that was typed. */
async function codesBeside(excel: OpenExcel) {
  pasteWithout(excel, 4);
  type(excel, 1, 'Code', 'k01');
  type(excel, 2, 'Code', 'Fiets 3');
  valueOf(await excel.run('check'));
  return codes(excel).slice(0, 4);
}

/** A form of which edits are watched, as the pane does. */
async function watched(): Promise<OpenExcel> {
  const excel = await form();
  const watcher = {
    inTurn: (work: () => Promise<void>) => work(),
    onStale: () => undefined,
    onForm: () => undefined,
    onCompared: () => undefined,
    onBug: (error: unknown) => {
      throw error;
    },
  };
  await excel.use(() => watchEdits(excel.ports, watcher));
  return excel;
}

/** A busy machine takes longer. */
const soon = (look: () => void) => vi.waitFor(look, { timeout: 6000 });
const rest = () => wait(REST + 400);
const codes = ({ workbook }: OpenExcel) => rowsOf(workbook, 'Kinderen').map((row) => row['Code']);
const type = ({ workbook }: OpenExcel, row: number, heading: string, text: string) =>
  enter(workbook, 'Kinderen', { row, heading, text });

/** A list of so many children without codes, pasted from the first row on. */
function pasteWithout({ workbook }: OpenExcel, count: number): void {
  const children = Array.from({ length: count }, (_, i) => kind('', i % 2 ? 'Groep 1' : 'Groep 2'));
  pasteKinderen(workbook, children, 0);
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => `K${String(i + 1).padStart(2, '0')}`);

describe('codes fill themselves', () => {
  it('for sixty children that were pasted over the codes with blanks', async () => {
    const excel = await watched();
    pasteWithout(excel, 60);
    await soon(() => expect(codes(excel)).toEqual(numbered(60)));
  });

  it('for a child that is typed below the rows that stood ready', async () => {
    const excel = await watched();
    type(excel, 40, 'Groep', 'Groep 1');
    await soon(() => expect(codes(excel)[40]).toBe('K41'));
  });

  it('for a row that was put in, with a code that no other row has', async () => {
    const excel = await watched();
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 3, heading: 'Code' });
    insertRows({ workbook: excel.workbook, sheet }, boxAt(address).row + 1, 1);
    type(excel, 3, 'Groep', 'Groep 2');
    await soon(() => expect(codes(excel).slice(2, 5)).toEqual(['K03', 'K41', 'K04']));
    expect(new Set(codes(excel)).size).toBe(41);
  });

  it('never with the code of a child who left the list after a check', async () => {
    const excel = await form();
    pasteWithout(excel, 4);
    valueOf(await excel.run('check'));
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 3, heading: 'Code' });
    deleteRows({ workbook: excel.workbook, sheet }, boxAt(address).row + 1, 37);
    type(excel, 3, 'Groep', 'Groep 1');
    valueOf(await excel.run('check'));
    expect(codes(excel)).toEqual(['K01', 'K02', 'K03', 'K05']);
  });

  it('never over a code that somebody typed, and never equal to one but for capitals', async () => {
    expect(await codesBeside(await form())).toEqual(['K02', 'k01', 'Fiets 3', 'K03']);
  });

  it('when the user checks, also where no edit was heard of', async () => {
    const excel = await form();
    pasteWithout(excel, 60);
    const { findings } = valueOf(await excel.run('check'));
    expect(codes(excel)).toEqual(numbered(60));
    expect(findings.map(({ rule }) => rule)).not.toContain('K-01');
  });

  it('not for a row in which nothing stands, nor in one with blanks alone', async () => {
    const excel = await form();
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 0, heading: 'Code' });
    paste({ workbook: excel.workbook, sheet }, address, [['', ' '], [''], ['']]);
    valueOf(await excel.run('check'));
    expect(codes(excel).slice(0, 4)).toEqual(['', '', '', 'K04']);
  });

  it('as texts: a number of a system of one’s own stays as it is', async () => {
    const excel = await form();
    pasteWithout(excel, 2);
    type(excel, 0, 'Code', '007');
    valueOf(await excel.run('check'));
    expect(codes(excel).slice(0, 2)).toEqual(['007', 'K01']);
  });

  it('in one write, and are not forced upon who takes them back', async () => {
    const excel = await watched();
    pasteWithout(excel, 60);
    const heard: string[] = [];
    await excel.use(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Kinderen').onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await soon(() => expect(heard).not.toEqual([]));
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 0, heading: 'Code' });
    const { row } = boxAt(address);
    expect(heard).toEqual([`A${String(row + 1)}:A${String(row + 60)}`]);
    paste(
      { workbook: excel.workbook, sheet },
      address,
      Array.from({ length: 60 }, () => ['']),
    );
    await rest();
    expect(new Set(codes(excel))).toEqual(new Set(['']));
  });
});

describe('a user who goes on while the server is being asked', () => {
  it('keeps the codes that are typed meanwhile, also where the list is sorted', async () => {
    const excel = await form();
    pasteWithout(excel, 4);
    type(excel, 2, 'Groep', 'Groep 1');
    const meanwhile = await openExcel({
      workbook: excel.workbook,
      client: exampleClient({
        readUitnodiging: () => {
          type(excel, 1, 'Code', 'Fiets 3');
          sortTable(excel.workbook, 'Kinderen', 'Groep', true);
          return done(uitnodigingFor('school-linde'));
        },
      }),
    });
    open.push(meanwhile);
    await meanwhile.run('prepare', { nulopgave: false });
    const used = codes(excel).slice(0, 4);
    expect(new Set(used)).toEqual(new Set(['K01', 'Fiets 3', 'K03', 'K04']));
  });
});

describe('a planted fault', () => {
  /** Of a list that was not read the door cannot see that it says something else: a guard of its own. */
  const unread = (seen: WorkbookContents): WorkbookContents => ({
    ...seen,
    tables: new Map([...seen.tables].filter(([name]) => name !== 'Kinderen')),
  });
  /** A door through which every child of the list gets the code of its row, typed or not. */
  const overwriting = (door: Workbook): Workbook => ({
    ...door,
    apply: (seen, change) =>
      door.apply(unread(seen), {
        ...change,
        texts: numbered(4).map((text, row) => ({ table: 'Kinderen', row, column: 0, text })),
      }),
  });

  it('that fills over typed codes is seen', async () => {
    const excel = await form(overwriting);
    expect(await codesBeside(excel)).not.toEqual(['K02', 'k01', 'Fiets 3', 'K03']);
  });
});
