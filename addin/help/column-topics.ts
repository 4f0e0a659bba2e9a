import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { bronEntry } from '../../shared/inzending/bron.ts';
import type { Column } from '../../shared/inzending/column.ts';
import { formulierEntries, type LabeledEntry } from '../../shared/inzending/formulier-rows.ts';
import { greyColumns } from '../../shared/inzending/grey-columns.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { kinderenColumns, type ListShape } from '../../shared/inzending/kinderen-columns.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import type { TableToStandIn } from '../excel/workbook.ts';
import { sheetNames, tableNames } from '../sheets/names.ts';
import { topicTexts as texts } from '../texts/uitleg.ts';
import { acceptedParts } from './accepted.ts';
import type { Topic, TopicGroup } from './topic.ts';

/** The tables that people fill in, each with the columns that it has in a form of this shape. */
export const columnsByTable = (shape: ListShape) =>
  [
    { table: tableNames.kinderen, sheet: sheetNames.kinderen, columns: kinderenColumns(shape) },
    {
      table: tableNames.groepen,
      sheet: sheetNames.groepen,
      columns: [...groepenColumns(shape), ...greyColumns.Groepen],
    },
    {
      table: tableNames.aantallen,
      sheet: sheetNames.groepen,
      columns: [...aantallenColumns, ...greyColumns.Aantallen],
    },
    {
      table: tableNames.toelichting,
      sheet: sheetNames.toelichting,
      columns: [...toelichtingColumns(shape.domeinen), ...greyColumns.Toelichting],
    },
  ] as const;

/** The questions with one cell each. */
export const entriesByTable = [
  { table: tableNames.formulier, sheet: sheetNames.start, entries: formulierEntries },
  { table: tableNames.bron, sheet: sheetNames.groepen, entries: [bronEntry] },
] as const;

/** Where the user can stand in a cell that is explained. */
export const tablesToStandIn: readonly TableToStandIn[] = [
  { name: tableNames.formulier, labeled: true },
  ...[
    tableNames.kinderen,
    tableNames.groepen,
    tableNames.bron,
    tableNames.aantallen,
    tableNames.toelichting,
  ].map((name) => ({ name, labeled: false })),
];

/**
 * Columns that ask the same of each domein have one explanation: `oordeel.taal` that of `oordeel`.
 *
 * @internal exported for tests that look for the explanation of a column
 */
export const columnTopicId = (table: string, column: string): string =>
  `${table}.${column.split('.')[0] ?? column}`;

/** One explanation for columns that ask the same. */
export function columnTopic(table: string, sheet: string, columns: readonly [Column, ...Column[]]): Topic {
  const [first, ...others] = columns;
  const headings = columns.map(({ heading }) => heading);
  return {
    id: columnTopicId(table, first.id),
    title: others.length === 0 ? first.heading : first.help.title,
    sheet,
    place: texts.inColumn(sheet, headings),
    parts: [{ text: first.help.text }, ...acceptedParts(first)],
  };
}

export const entryTopic = (table: string, sheet: string, entry: LabeledEntry<string>): Topic => ({
  id: columnTopicId(table, entry.key),
  title: entry.label,
  sheet,
  place: texts.onSheet(sheet),
  parts: [{ text: entry.help.text }, ...acceptedParts({ ...entry, kind: 'name' })],
});

/** Every column and question of a form of this shape, a sheet at a time. */
export function columnTopics(shape: ListShape): readonly TopicGroup[] {
  const asked = entriesByTable.map(({ table, sheet, entries }) => ({
    sheet,
    topics: entries.map((entry) => entryTopic(table, sheet, entry)),
  }));
  const columns = columnsByTable(shape).map(({ table, sheet, columns: own }) => ({
    sheet,
    topics: alike(table, own).map((some) => columnTopic(table, sheet, some)),
  }));
  return [sheetNames.start, sheetNames.kinderen, sheetNames.groepen, sheetNames.toelichting].map((sheet) => ({
    title: texts.onSheet(sheet),
    topics: [...asked, ...columns].filter((one) => one.sheet === sheet).flatMap(({ topics }) => topics),
  }));
}

/** Columns with one explanation together, in the order of the sheet. */
function alike(table: string, columns: readonly Column[]): readonly [Column, ...Column[]][] {
  const groups = new Map<string, [Column, ...Column[]]>();
  for (const column of columns) {
    const id = columnTopicId(table, column.id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [column]);
    else group.push(column);
  }
  return [...groups.values()];
}
