import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Difference } from '../model/differences.ts';
import type { Entry } from '../model/entry.ts';
import { type RawTable, rawTable } from '../raw-table.ts';
import { plainText } from './plain-text.ts';
import type { RawList } from './raw-list.ts';

/** Tables whose sheets belong to the add-in: it draws them anew. */
const drawn = ['Controle', 'Ontvangst', 'Sleutellijst'];

const isUnder = ({ sheet, row, column }: Difference, table: RawTable | undefined, nth: number): boolean =>
  table?.sheet === sheet && column === table.column + nth && row >= table.row;

/** A sheet of the add-in is one with a table of it. */
export const isDrawnSheet = ({ tables }: Difference['sheet']): boolean =>
  tables.some(({ name }) => drawn.includes(name));

/** How far the steps are stands in the third column. */
const isStep = (difference: Difference, table: RawTable | undefined): boolean =>
  isUnder(difference, table, 2) && difference.row < (table?.row ?? 0) + (table?.rows ?? 0);

/** Columns in which the add-in says what is known beside what people fill in. */
const grey = ['In uw lijst: ', 'Vorig jaar'];

/** A grey cell, and what may stand in one: figures and words of ours, in a row of the table. */
const isGrey = (difference: Difference, workbook: WorkbookModel): boolean =>
  ['Groepen', 'Aantallen', 'Toelichting'].some((name) => {
    const table = rawTable(workbook, name);
    const heading = table?.headings[difference.column - table.column] ?? '';
    const isIn = table !== undefined && isUnder(difference, table, difference.column - table.column);
    return isIn && grey.some((begin) => heading.startsWith(begin));
  });

/** The cell that says on Start how sending stands. */
const isStand = ({ sheet, row, column }: Difference, workbook: WorkbookModel): boolean =>
  workbook.names.some(({ name, formula }) => {
    const [, on, letters = '', number] = /^='?(.+?)'?!\$?([A-Z]+)\$?(\d+)(?::.*)?$/.exec(formula) ?? [];
    const at = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return name === 'StartStand' && on === sheet.name && at === column && Number(number) - 1 === row;
  });

/** What the add-in says of itself, wherever people type beside it. */
const isTold = (difference: Difference, workbook: WorkbookModel): boolean =>
  isDrawnSheet(difference.sheet) ||
  isStand(difference, workbook) ||
  isStep(difference, rawTable(workbook, 'Stappen')) ||
  isGrey(difference, workbook);

/** Nothing stands there that can be seen. */
const isBlank = (entry: Entry | undefined): boolean =>
  entry === undefined || plainText(entry.said.replace(/^string:/, '')) === '';

/** The code of a child of whom something stands in the list and no code did; nobody else has it. */
function isNewCode(difference: Difference, { table, rows }: RawList, codeHeading: string): boolean {
  const nth = table.headings.findIndex((heading) => heading.trim() === codeHeading);
  if (!isUnder(difference, table, nth) || !isBlank(difference.expected)) return false;
  const code = /^string:(K\d{2,3})$/.exec(difference.said)?.[1];
  const here = rows.find(({ row }) => row === difference.row);
  const others = rows.filter(({ row }) => row !== difference.row);
  const isAbout = here?.all.some((text, i) => i !== nth && text !== '') === true;
  return (
    code !== undefined &&
    isAbout &&
    others.every(({ under }) => under(codeHeading).toLowerCase() !== code.toLowerCase())
  );
}

/** What a cell that changed is judged by. */
export interface OwnCells {
  readonly workbook: WorkbookModel;
  /** Absent where the user took the list away. */
  readonly list: RawList | undefined;
  /** Codes that children had before. */
  readonly codes: ReadonlySet<string>;
}

/** Why a cell that the add-in changed was not its to change; undefined when it was. */
export function whyNotOwn(difference: Difference, { workbook, list, codes }: OwnCells): string | undefined {
  if (difference.expected?.by === 'user' && !isBlank(difference.expected)) return 'somebody typed it';
  if (isTold(difference, workbook)) return undefined;
  if (list === undefined || !isNewCode(difference, list, 'Code')) return 'it does not belong to the add-in';
  const isOfAnother = codes.has(difference.said.replace('string:', ''));
  return isOfAnother ? 'the code was that of another child' : undefined;
}
