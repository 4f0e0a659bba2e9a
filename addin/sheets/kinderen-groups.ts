import type { Column } from '../../shared/inzending/column.ts';
import { kinderenTexts } from '../texts/sheets.ts';
import { cell } from './heading.ts';
import type { Block } from './sheet-model.ts';

/** What a group of columns of the child list is about. */
type Group = keyof typeof kinderenTexts.groups;

const groupOf = ({ id }: Pick<Column, 'id'>): Group => {
  if (id === 'reden') return 'reden';
  if (id.startsWith('oordeel.')) return 'oordeel';
  return id.startsWith('hulp.') ? 'hulp' : 'kind';
};

/** Whether a group begins with this column; the first column of all needs no line before it. */
export const beginsGroup = (columns: readonly Column[], index: number): boolean => {
  const [column, before] = [columns[index], columns[index - 1]];
  return column !== undefined && before !== undefined && groupOf(column) !== groupOf(before);
};

/** A band above the headings that names each group of columns, in two tints by turns. */
export function groupBand(row: number, columns: readonly Column[]): readonly Block[] {
  let count = 0;
  return columns.map((column, index) => {
    const isFirst = index === 0 || beginsGroup(columns, index);
    if (isFirst) count += 1;
    const text = isFirst ? kinderenTexts.groups[groupOf(column)] : '';
    return cell(row, index, text, count % 2 === 1 ? 'group' : 'otherGroup');
  });
}
