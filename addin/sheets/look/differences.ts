import type { ColumnSeen, SheetSeen, TableSeen } from '../../excel/workbook-look.ts';
import type { Validation } from '../sheet-model.ts';
import { type CellLook, FONT, styles } from '../styles.ts';
import type { SheetLook, StyledCells } from './sheet-look.ts';

/** What can be otherwise than it must be, as far as that is read. */
export type DifferenceKind =
  'sheet' | 'columns' | 'rows' | 'locked' | 'unlocked' | 'rules' | 'formats' | 'texts' | 'panes';

/** Something on a sheet that is otherwise than it must be; `count`: of how many columns, or texts. */
export interface Difference {
  readonly sheet: string;
  readonly kind: DifferenceKind;
  readonly count: number;
}

/** What of the look of a sheet is not as it must be. Widths, heights and paper are not compared. */
export function differencesOf(look: SheetLook, seen: SheetSeen, isProtected: boolean): readonly Difference[] {
  const columns = look.tables.flatMap(({ name }) => ownColumns(look, seen.tables.get(name)));
  const tables = look.tables.flatMap(({ name }) => seen.tables.get(name) ?? []);
  const counts: Readonly<Record<DifferenceKind, number>> = {
    sheet: look.hidden.sheet ? 1 : 0,
    columns: columns.filter(({ column }) => column.hidden).length,
    rows: tables.some(({ hidesRows, isFiltered }) => hidesRows && !isFiltered) ? 1 : 0,
    locked: look.locked && !isProtected ? 1 : 0,
    unlocked: !look.locked && isProtected ? 1 : 0,
    rules: columns.filter((one) => isOtherRule(look, one)).length,
    formats: columns.filter(isOtherFormat).length,
    texts: look.texts.length,
    panes: look.page.frozen === undefined ? 0 : 1,
  };
  return Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [{ sheet: look.sheet, kind: kind as DifferenceKind, count }],
  );
}

interface OwnColumn {
  readonly styled: StyledCells;
  readonly column: ColumnSeen;
}

/** The columns of a table that are ours, each with how it must look. */
function ownColumns({ styled }: SheetLook, table: TableSeen | undefined): readonly OwnColumn[] {
  if (table === undefined) return [];
  const { area, columns } = table;
  return columns.flatMap((column, at): readonly OwnColumn[] => {
    const own = styled.find((one) => one.area.row === area.row + 1 && one.area.column === area.column + at);
    return own === undefined ? [] : [{ styled: own, column }];
  });
}

const kinds: Readonly<Record<Validation['allow']['kind'], string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
  any: 'None',
};
const noRule = { kind: 'None', title: '', text: '' };

function isOtherRule({ validations }: SheetLook, { styled: { area }, column: { validation } }: OwnColumn) {
  const all = validations.filter(
    (one) =>
      one.area.column === area.column &&
      one.area.row + one.area.rows > area.row &&
      one.area.row < area.row + area.rows,
  );
  const [only] = all;
  // Each row its own: then Excel says no more than that they differ.
  if (all.length > 1) return validation !== null;
  const wanted =
    only === undefined
      ? noRule
      : { kind: kinds[only.allow.kind], title: only.help.title, text: only.help.text };
  return (
    validation?.kind !== wanted.kind || validation.title !== wanted.title || validation.text !== wanted.text
  );
}

/** Capitals do not matter in a color. */
const plain = (value: string | number | boolean | null): string => String(value).toLowerCase();

/** Black on white are what Excel says of cells without a color of their own. */
function isOtherFormat({ styled: { style, kept }, column }: OwnColumn): boolean {
  const {
    size = 11,
    bold = false,
    color = '#000000',
    fill = '#FFFFFF',
    numberFormat = '@',
  }: CellLook = styles[style];
  const wanted = { font: FONT, size, bold, color, fill };
  const isOther = (name: keyof typeof wanted) => plain(column[name]) !== plain(wanted[name]);
  return (
    (Object.keys(wanted) as (keyof typeof wanted)[]).some(isOther) ||
    column.formats.some((format, row) => format !== numberFormat && kept?.get(row) !== format)
  );
}
