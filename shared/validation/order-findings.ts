import { type Finding, Place, Severity } from './finding.ts';

/** Where rows and columns stand in the workbook now; places that are not named come after those that are. */
export interface SheetOrder {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Most serious first. */
export const severities = Severity.options;
const tables = Place.shape.table.options;

/** Most serious first; then as the sheets, rows and columns stand. */
export function orderFindings(
  findings: readonly Finding[],
  { rows, columns }: SheetOrder,
): readonly Finding[] {
  const rowAt = new Map(rows.map((row, i) => [row, i]));
  const columnAt = new Map(columns.map((column, i) => [column, i]));
  const keyed = findings.map((finding) => ({
    finding,
    key: [
      severities.indexOf(finding.severity),
      tables.indexOf(finding.place.table),
      positionIn(rowAt, finding.place.row),
      positionIn(columnAt, finding.place.column),
    ],
  }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}

/** The whole table comes before its rows; what is not known comes last. */
const positionIn = (positions: ReadonlyMap<string, number>, name: string | undefined): number =>
  name === undefined ? -1 : (positions.get(name) ?? positions.size);

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, i) => value !== b[i]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
