import type { Column } from '../../shared/inzending/column.ts';
import { oordeelNames, yesNoUnknownNames } from '../../shared/inzending/oordeel.ts';
import { cellAddress, columnLetters } from './areas.ts';
import { markCondition } from './marks.ts';
import { sheetNames } from './names.ts';
import type { Area, Condition, ConditionStyle, TableModel } from './sheet-model.ts';

const looks: readonly (readonly [text: string, style: ConditionStyle])[] = [
  [oordeelNames.voldoende, 'voldoende'],
  [oordeelNames.onvoldoende, 'onvoldoende'],
  [oordeelNames.nietTeBeoordelen, 'nietTeBeoordelen'],
];

/**
 * Colors that appear while typing: what is needed and still empty, and what was judged; and marks. Formulas are made of
 * addresses and of the fixed answers of the form only.
 * @param area from the headings on, so that a row that is put in above the first child lies within it; and further
 * down than the table, for rows that come later
 */
export function kinderenConditions(
  table: TableModel,
  columns: readonly Column[],
  area: Area,
): readonly Condition[] {
  const { row } = area;
  const inColumn = (index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
  const indexOf = (id: string) => columns.findIndex((column) => column.id === id);
  const at = (index: number) => `$${cellAddress(row, table.column + index)}`;
  const filled = `COUNTA(${at(1)}:${at(columns.length - 1)})>0`;
  const counts = `${at(indexOf('indicatie'))}="${yesNoUnknownNames.ja}"`;
  const judged = columns
    .map(({ id }, index) => ({ id, index }))
    .filter(({ id }) => id.startsWith('oordeel.'));
  const [first = 0, last = 0] = [judged[0]?.index, judged.at(-1)?.index];
  const notJudged = `COUNTIF(${at(first)}:${at(last)},"${oordeelNames.nietTeBeoordelen}")>0`;

  const whenNeeded = ({ id }: Column): string | undefined => {
    if (id === 'code' || id === 'groep' || id === 'indicatie') return filled;
    if (id === 'reden') return `${counts},${notJudged}`;
    if (id.startsWith('hulp.')) {
      const oordeel = at(indexOf(`oordeel.${id.slice('hulp.'.length)}`));
      return `${counts},${oordeel}="${oordeelNames.onvoldoende}"`;
    }
    return id.startsWith('oordeel.') ? counts : undefined;
  };
  const missing = columns.flatMap((column, index): readonly Condition[] => {
    const needed = whenNeeded(column);
    if (needed === undefined) return [];
    const own = `${columnLetters(table.column + index)}${row + 1}`;
    return [{ area: inColumn(index), formula: `AND(${needed},${own}="")`, style: 'missing' }];
  });
  const judgments = judged.flatMap(({ index }) =>
    looks.map(([text, style]): Condition => {
      const own = `${columnLetters(table.column + index)}${row + 1}`;
      return { area: inColumn(index), formula: `${own}="${text}"`, style };
    }),
  );
  const unused: Condition = { area: inColumn(0), formula: `NOT(${filled})`, style: 'unused' };
  return [...missing, ...judgments, unused, markCondition(sheetNames.kinderen, table, area)];
}
