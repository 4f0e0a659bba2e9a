import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import type { StandingCell } from '../excel/workbook.ts';
import { plainHeading } from '../flows/form-tables.ts';
import { columnsByTable, columnTopic, entriesByTable, entryTopic } from './column-topics.ts';
import type { Topic } from './topic.ts';

/** The explanation of the cell that the user stands in; undefined where there is nothing to fill in. */
export function topicOfCell(cell: StandingCell, shape: ListShape): Topic | undefined {
  return topicOfColumn(cell, shape) ?? topicOfEntry(cell);
}

const isSame = (one: string, other: string): boolean => plainHeading(one) === plainHeading(other);

function topicOfColumn({ table, heading }: StandingCell, shape: ListShape): Topic | undefined {
  const own = columnsByTable(shape).find((one) => one.table === table);
  const column = own?.columns.find((one) => isSame(one.heading, heading));
  return own && column && columnTopic(own.table, own.sheet, [column]);
}

/** A question stands before its answer, or above it where it is the only one. */
function topicOfEntry({ table, heading, label = heading }: StandingCell): Topic | undefined {
  const own = entriesByTable.find((one) => one.table === table);
  const entry = own?.entries.find((one) => isSame(one.label, label));
  return own && entry && entryTopic(own.table, own.sheet, entry);
}
