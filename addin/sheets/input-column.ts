import type { Column } from '../../shared/inzending/column.ts';
import { MAX_CHILDREN } from '../../shared/kernel/count.ts';
import { refusals } from '../texts/sheets.ts';
import { type ChoiceList, listNameOf } from './lists.ts';
import { columnOf, type TableModel, type Validation } from './sheet-model.ts';
import type { StyleName } from './styles.ts';

/** How the cells of a column that people fill in look. */
export const inputStyle = ({ kind }: Pick<Column, 'kind'>): StyleName => {
  if (kind === 'count') return 'inputNumber';
  return kind === 'prose' ? 'inputProse' : 'input';
};

/** What may be typed: one of a list, a number of children, or text. Prose with a list may hold several choices. */
function ruleOf(
  { kind, choices }: Column,
  lists: readonly ChoiceList[],
): Pick<Validation, 'allow' | 'refusal'> {
  const name = choices === undefined ? undefined : listNameOf(lists, choices);
  if (name !== undefined) {
    const allow = { kind: 'list', name } as const;
    return kind === 'prose' ? { allow } : { allow, refusal: refusals.list };
  }
  if (kind === 'count') {
    return { allow: { kind: 'wholeNumber', from: 0, to: MAX_CHILDREN }, refusal: refusals.number };
  }
  return kind === 'prose'
    ? { allow: { kind: 'textLength', max: 1000 }, refusal: refusals.long }
    : { allow: { kind: 'any' } };
}

/**
 * Help, and a limit where there is one, for each column of a table.
 * @param rows absent: those of the table; more where the table may grow
 */
export const validationsOf = (
  table: TableModel,
  columns: readonly Column[],
  lists: readonly ChoiceList[],
  rows: number = table.rows.length,
): readonly Validation[] =>
  columns.map((column, index) => ({
    area: { ...columnOf(table, index), rows },
    help: column.help,
    ...ruleOf(column, lists),
  }));
