import { groepenIn } from '../../shared/inzending/groepen-in.ts';
import { aantallenRows } from '../../shared/inzending/aantallen-rows.ts';
import { bronNames } from '../../shared/inzending/bron.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import { isSmall } from '../../shared/inzending/merge-small-groepen.ts';
import { Reden } from '../../shared/inzending/oordeel.ts';
import { areaAddress, cellAddress } from './areas.ts';
import type { GroepenTables } from './groepen-tables.ts';
import { markCondition } from './marks.ts';
import { sheetNames } from './names.ts';
import { type Area, bodyOf, columnOf, type Condition, type TableModel } from './sheet-model.ts';

const OUTCOMES = ['voldoende', 'onvoldoende', 'nietTeBeoordelen'];
/** From so many doelgroepkinderen on, reasons are sent. */
const FROM = [1, 2, 3, 4, 5, 6].find((count) => !isSmall(count)) ?? 1;

const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
const columnFixed = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$2');

/**
 * What shows while typing: cells that are not asked while the list is counted, what is needed and still empty, counts
 * that do not add up, and marks. Formulas are made of addresses and of the fixed answers of the form only.
 */
export function groepenConditions(tables: GroepenTables, shape: ListShape): readonly Condition[] {
  const { groepen, bron, aantallen, columns } = tables;
  const answer = fixed(cellAddress(bron.row + 1, bron.column));
  const isTyped = `${answer}="${bronNames.typed}"`;
  const notAsked = [
    ...columns.groepen.slice(2).map((_, i) => columnOf(groepen, i + 2)),
    ...columns.aantallen.slice(1).map((_, i) => columnOf(aantallen, i + 1)),
  ];
  return [
    { area: columnOf(groepen, 1), formula: `${firstOf(groepen, 1)}=""`, style: 'missing' },
    {
      area: columnOf(groepen, 2),
      formula: `AND(${isTyped},${firstOf(groepen, 2)}="")`,
      style: 'missing',
    },
    { area: bodyOf(bron), formula: `${firstOf(bron, 0)}=""`, style: 'missing' },
    ...sums(tables, shape, isTyped),
    ...notAsked.map((area): Condition => ({ area, formula: `NOT(${isTyped})`, style: 'notAsked' })),
    ...[groepen, bron, aantallen].map((table) => markCondition(sheetNames.groepen, table)),
  ];
}

const firstOf = (table: TableModel, column: number): string =>
  cellAddress(bodyOf(table).row, table.column + column);

/** Outcomes of a domein that are not as many as the doelgroepkinderen, and reasons that are not as many as asked. */
function sums({ groepen, aantallen, columns }: GroepenTables, shape: ListShape, isTyped: string) {
  const rows = aantallenRows(shape);
  const { row: first, column } = aantallen;
  const across = (nth: number, ids: readonly string[]): Area => {
    const at = columns.aantallen.findIndex(({ id }) => id === ids[0]);
    return { row: first + 1 + nth, column: column + at, rows: 1, columns: ids.length };
  };
  const doelgroep = fixed(areaAddress(columnOf(groepen, 2)));
  return rows.flatMap(({ groep }, nth): readonly Condition[] => {
    const own = fixed(cellAddress(bodyOf(groepen).row + groepenIn(shape).indexOf(groep), 2));
    const outcomes = across(nth, OUTCOMES);
    const reasons = across(nth, Reden.options);
    const sum = (area: Area) => `SUM(${columnFixed(areaAddress(area))})`;
    const notJudged = columnFixed(cellAddress(outcomes.row, outcomes.column + 2));
    return [
      { area: outcomes, formula: `AND(${isTyped},${sum(outcomes)}<>SUM(${own}))`, style: 'missing' },
      {
        area: reasons,
        formula: `AND(${isTyped},SUM(${doelgroep})>=${FROM},${sum(reasons)}<>SUM(${notJudged}))`,
        style: 'missing',
      },
    ];
  });
}
