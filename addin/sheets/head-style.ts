import type { TableModel } from './sheet-model.ts';
import { type CellLook, styles, type StyleName } from './styles.ts';

const atRight: Partial<Readonly<Record<StyleName, StyleName>>> = {
  tableHead: 'tableHeadRight',
  denseHead: 'denseHeadRight',
};

/** How the heading of a column looks: it stands on the side on which its cells stand. */
export function headStyleOf(
  { head = 'tableHead', styles: columns }: Pick<TableModel, 'head' | 'styles'>,
  column: number,
): StyleName {
  const { align }: CellLook = styles[columns[column] ?? 'cell'];
  return align === 'Right' ? (atRight[head] ?? head) : head;
}
