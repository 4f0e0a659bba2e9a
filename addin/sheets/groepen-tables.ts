import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { aantallenRows } from '../../shared/inzending/aantallen-rows.ts';
import { bronEntry, bronNames } from '../../shared/inzending/bron.ts';
import type { Column } from '../../shared/inzending/column.ts';
import type { GreyCell } from '../../shared/inzending/grey-cells.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import { withGrey } from './grey-part.ts';
import { tableNames } from './names.ts';
import type { TableModel } from './sheet-model.ts';

const GROEPEN_ROW = 3;

/** What sheet Groepen consists of, with the columns of its tables. */
export interface GroepenTables {
  /** How many children there are in each groep: asked of everyone; beside it what the list tells. */
  readonly groepen: TableModel;
  /** One question: its heading is the question and its only cell the answer. */
  readonly bron: TableModel;
  /** Counts for who does not fill in the list. */
  readonly aantallen: TableModel;
  /** Those that people fill in; grey ones stand at the right of them. */
  readonly columns: { readonly groepen: readonly Column[]; readonly aantallen: readonly Column[] };
}

/**
 * The three tables under each other, with room between them: a table grows when somebody types below it.
 * @param grey what Groeiblad itself says in them; absent: nothing yet
 */
export function groepenTables(shape: ListShape, grey: readonly GreyCell[] = []): GroepenTables {
  const columns = { groepen: groepenColumns(shape), aantallen: aantallenColumns };
  const names = columns.groepen.find(({ id }) => id === 'groep')?.choices ?? [];
  const groepen = withGrey(tableOf(tableNames.groepen, GROEPEN_ROW, columns.groepen, names), 'Groepen', grey);
  const bronRow = GROEPEN_ROW + names.length + 4;
  const labels = aantallenRows(shape).map(({ label }) => label);
  return {
    columns,
    groepen,
    bron: {
      ...{ name: tableNames.bron, row: bronRow, column: 0, filter: false },
      header: [bronEntry.label],
      rows: [[bronNames.list]],
      styles: ['answer'],
    },
    aantallen: withGrey(
      tableOf(tableNames.aantallen, bronRow + 5, columns.aantallen, labels),
      'Aantallen',
      grey,
    ),
  };
}

const tableOf = (
  name: string,
  row: number,
  columns: readonly Column[],
  labels: readonly string[],
): TableModel => ({
  ...{ name, row, column: 0, filter: false, head: 'denseHead' },
  header: columns.map(({ heading }) => heading),
  rows: labels.map((label) => columns.map((_, i) => (i === 0 ? label : ''))),
  styles: columns.map(({ kind }) => (kind === 'count' ? 'inputNumber' : 'label')),
});
