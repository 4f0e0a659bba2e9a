import type { Workbook, WorkbookChange, WorkbookContents } from '../../addin/excel/workbook.ts';
import { settingKeys } from '../../addin/flows/setting-keys.ts';
import { deleteTableRows } from '../../local/excel/user/table-rows.ts';
import { sortTable } from '../../local/excel/user/sort-table.ts';
import type { Play } from './action/action.ts';
import { type Faults, noFaults } from './faults.ts';
import { addressOf, rawTable } from './raw-table.ts';

const LIST = 'Kinderen';

type Texts = NonNullable<WorkbookChange['texts']>;

const withTexts = (door: Workbook, change: (texts: Texts) => Texts): Workbook => ({
  ...door,
  apply: (seen, { texts, ...others }) =>
    door.apply(seen, texts === undefined ? others : { ...others, texts: change(texts) }),
});

type Rows = NonNullable<ReturnType<WorkbookContents['tables']['get']>>['rows'];

/** The add-in reads the list otherwise than it is. */
const withRows = (door: Workbook, change: (rows: Rows) => Rows): Workbook => ({
  ...door,
  read: async () => {
    const seen = await door.read();
    const list = seen.ok ? seen.value.tables.get(LIST) : undefined;
    if (!seen.ok || list === undefined) return seen;
    const tables = new Map([...seen.value.tables, [LIST, { ...list, rows: change(list.rows) }]]);
    return { ok: true, value: { ...seen.value, tables } };
  },
});

/** Tables in which single cells are filled: rows that were not read cannot be held to be the same. */
const filled = [LIST, 'Stappen'];

const unread = (seen: WorkbookContents): WorkbookContents => ({
  ...seen,
  tables: new Map([...seen.tables].filter(([name]) => !filled.includes(name))),
});

/** A door that fills cells without looking whether their rows are still those that were read. */
const unguarded = (door: Workbook): Workbook => ({
  ...door,
  apply: (seen, change) => door.apply(change.mend === undefined ? unread(seen) : seen, change),
});

/** Goes to the row in which a child stood when the workbook was checked. */
function byRowNumber(door: Workbook): Workbook {
  let now: readonly string[] = [];
  let atCheck: readonly string[] = [];
  const keysOf = ({ tables }: WorkbookContents) => tables.get(LIST)?.rows.map((row) => row.join('\n')) ?? [];
  return {
    ...door,
    read: async () => {
      const seen = await door.read();
      if (seen.ok) now = keysOf(seen.value);
      return seen;
    },
    apply: (seen, change) => {
      atCheck = keysOf(seen);
      return door.apply(seen, change);
    },
    select: ({ row, ...spot }) => {
      if (spot.table !== LIST || row === undefined)
        return door.select({ ...spot, ...(row !== undefined && { row }) });
      const then = atCheck.indexOf(now[row] ?? '');
      return door.select({ ...spot, row: then === -1 ? row : then });
    },
  };
}

/** The add-in forgets which codes were given at earlier checks. */
const forgetful = (door: Workbook): Workbook => ({
  ...door,
  read: async () => {
    const seen = await door.read();
    if (!seen.ok) return seen;
    const settings = new Map([...seen.value.settings].filter(([key]) => key !== settingKeys.codes));
    return { ok: true, value: { ...seen.value, settings } };
  },
});

const third = { area: 'list', row: 2, column: 1 } as const;

/** A child leaves the list, and another one comes in its row: too seldom among the plays of chance. */
export const childLeaves: Play = {
  locatieId: 'school-linde',
  kinderen: 6,
  actions: [
    { do: 'check' },
    { do: 'deleteTableRows', at: third, count: 1 },
    { do: 'check' },
    { do: 'insertTableRows', at: third, count: 1 },
    { do: 'type', at: third, text: { pool: 'fit', nth: 0 }, insist: true },
    { do: 'check' },
  ],
};

interface PlantedFault extends Partial<Faults> {
  readonly name: string;
  readonly says: RegExp;
  /** The play that shows it; absent: those of chance. */
  readonly shownBy?: Play;
}

/** Mistakes that the fuzzer must find, each with what it says then. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'a check that writes one row too low',
    says: /The add-in changed a cell|No code was given/,
    door: (door) => withTexts(unguarded(door), (texts) => texts.map((one) => ({ ...one, row: one.row + 1 }))),
  },
  {
    name: 'codes that are written over those of users',
    says: /somebody typed it/,
    door: (door) =>
      withRows(unguarded(door), (rows) =>
        rows.map(([code = '', ...others]) => {
          const isOwn = /^K\d\d$/.test(String(code)) || others.every((cell) => cell === '');
          return [isOwn ? code : '', ...others];
        }),
      ),
  },
  {
    name: 'codes that are written by row while rows move',
    says: /The add-in changed a cell/,
    door: unguarded,
  },
  {
    name: 'codes of children who left that are given again',
    says: /the code was that of another child/,
    door: forgetful,
    shownBy: childLeaves,
  },
  { name: 'a cell that is found by its row number', says: /leads to/, door: byRowNumber },
  {
    name: 'reading that ends at the first blank row',
    says: /Not found/,
    door: (door) =>
      withRows(door, (rows) => {
        const blank = rows.findIndex((row) => row.slice(1).every((cell) => cell === ''));
        return blank === -1 ? rows : rows.slice(0, blank);
      }),
  },
  {
    name: 'sorting that drops a row',
    says: /is none that stood in the list|holds/,
    sort: (workbook, name, heading, ascending) => {
      const outcome = sortTable(workbook, name, heading, ascending);
      const table = rawTable(workbook, name)!;
      deleteTableRows({ workbook, sheet: table.sheet }, addressOf(table));
      return outcome;
    },
  },
];

export const faultsOf = (planted: Partial<Faults>): Faults => ({ ...noFaults, ...planted });
