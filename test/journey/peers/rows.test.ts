import { describe, expect, it } from 'vitest';
import type { TableContents, Workbook, WorkbookContents } from '../../../addin/excel/workbook.ts';
import { done, type Outcome } from '../../../addin/flows/outcome.ts';
import { type Deed, deeds, walkRows } from './rows-journey.ts';

const all: readonly (readonly [string, Deed])[] = Object.entries(deeds);

describe('peers-01 every finding names the real cell', () => {
  it.each(all)('in a list with %s', async (_, before) => {
    expect(await walkRows({ before })).toEqual([]);
  });

  it.each(all)('with %s after checking', async (_, between) => {
    expect(await walkRows({ between })).toEqual([]);
  });
});

/** What another program would make of what was read. */
const reading =
  (change: (contents: WorkbookContents, nth: number) => WorkbookContents) =>
  (door: Workbook): Workbook => {
    let nth = 0;
    return {
      ...door,
      read: async (): Promise<Outcome<WorkbookContents>> => {
        const seen = await door.read();
        return seen.ok ? done(change(seen.value, nth++)) : seen;
      },
    };
  };

const withKinderen = (contents: WorkbookContents, change: (table: TableContents) => TableContents) => {
  const table = contents.tables.get('Kinderen');
  const changed = table === undefined ? [] : [['Kinderen', change(table)] as const];
  return { ...contents, tables: new Map([...contents.tables, ...changed]) };
};

/** As a reader that counts the rows that it kept. */
const withoutBlankRows = reading((contents) =>
  withKinderen(contents, (table) => ({
    ...table,
    rows: table.rows.filter((row) => row.slice(1).some((cell) => cell !== '')),
  })),
);

/** As a reader that passes over what is out of sight. */
const withoutFilteredRows = reading((contents) =>
  withKinderen(contents, (table) => ({
    ...table,
    rows: table.rows.filter((row) => row.includes('Groep 1')),
  })),
);

/** As one that remembers the row numbers of the check. */
function rememberingRows(door: Workbook): Workbook {
  let first: ReturnType<Workbook['read']> | undefined;
  let checked = false;
  return {
    ...door,
    read: () => {
      if (checked) first ??= door.read();
      return first ?? door.read();
    },
    apply: async (seen, change) => {
      const applied = await door.apply(seen, change);
      checked ||= change.draw?.some(({ name }) => name === 'Controle') ?? false;
      return applied;
    },
  };
}

/** Selects a cell and does not look whether it can be seen. */
const goingBlind = (door: Workbook): Workbook => ({
  ...door,
  select: ({ table, row = 0, column }) =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);
      range.worksheet.activate();
      range.select();
      await context.sync();
      return done([]);
    }),
});

describe('peers-01 planted fault', () => {
  it('rows that are counted without the blank ones are found out', async () => {
    const before = deeds['blank rows between the children'];
    expect((await walkRows({ before }, withoutBlankRows)).join()).toContain('not to Kinderen!');
  });

  it('a filter that keeps rows from being checked is found out', async () => {
    const before = deeds['a filter that hides the rows with mistakes'];
    expect(await walkRows({ before }, withoutFilteredRows)).not.toEqual([]);
  });

  it.each(['a filter that hides the rows with mistakes', 'a column hidden', 'the sheet hidden'] as const)(
    'going to a cell that stays hidden is found out: %s',
    async (name) => {
      expect(await walkRows({ before: deeds[name] }, goingBlind)).not.toEqual([]);
    },
  );

  it('row numbers that are remembered from the check are found out', async () => {
    const between = deeds['a list in another order'];
    expect((await walkRows({ between }, rememberingRows)).join()).toContain('not to Kinderen!');
  });
});
