import { cellText } from '../../shared/inzending/cell.ts';
import type { Column } from '../../shared/inzending/column.ts';
import type { WorkbookChange, WorkbookContents } from '../excel/workbook.ts';
import { freeCodes, highestOf } from '../sheets/kind-codes.ts';
import { tableNames } from '../sheets/names.ts';
import { knownTable } from './form-tables.ts';
import type { OpenForm } from './open-form.ts';
import { settingKeys } from './setting-keys.ts';

/** Codes that children of the list lack, as changes of single cells. */
type Codes = NonNullable<WorkbookChange['texts']>;

/** What was seen of a workbook, with a code for every child, and the codes that must still be written. */
export interface Filled {
  readonly seen: WorkbookContents;
  readonly codes: Codes;
}

/**
 * Gives each row in which something stands, but no code, the next code that is free. A code that somebody typed is
 * never touched, and no code is given twice: also one that stands ready in a row below counts as taken,
 * and one that a child had at an earlier check.
 */
export function fillCodes(seen: WorkbookContents, columns: readonly Column[]): Filled {
  const known = knownTable(seen, tableNames.kinderen, columns);
  const column = known.columns.get('code');
  const table = seen.tables.get(tableNames.kinderen);
  if (column === undefined || table === undefined) return { seen, codes: [] };
  const free = freeCodes(
    known.rows.map((row) => row['code'] ?? ''),
    givenIn(seen),
  );
  const codes = known.rows.flatMap((row, at) =>
    lacksCode(row) ? [{ table: tableNames.kinderen, row: at, column, text: free.next().value }] : [],
  );
  if (codes.length === 0) return { seen, codes };
  const texts = new Map(codes.map(({ row, text }) => [row, text]));
  const rows = table.rows.map((row, at) => {
    const text = texts.get(at);
    return text === undefined ? row : row.map((cell, index) => (index === column ? text : cell));
  });
  const tables = new Map([...seen.tables, [tableNames.kinderen, { ...table, rows }]]);
  return { seen: { ...seen, tables }, codes };
}

/** The highest number that a child had when the form was checked; what somebody changed there by hand counts as none. */
const givenIn = ({ settings }: WorkbookContents): number => {
  const given = settings.get(settingKeys.codes) ?? '';
  return /^\d{1,3}$/.test(given) ? Number(given) : 0;
};

/**
 * What the file keeps of codes after a check, so that the code of a child who leaves the list goes to nobody else. Not
 * after each edit: a code that was given a moment ago is given again when the user undoes that.
 */
export const keptCodes = ({
  seen,
  form,
}: Pick<OpenForm, 'seen' | 'form'>): Readonly<Record<string, string>> => ({
  [settingKeys.codes]: String(Math.max(givenIn(seen), highestOf(form.kinderen.map(({ code }) => code)))),
});

const lacksCode = ({ code, ...others }: Readonly<Record<string, string | number | boolean>>): boolean =>
  cellText(code) === '' && Object.values(others).some((value) => cellText(value) !== '');
