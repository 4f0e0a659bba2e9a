import { cellText } from '../../shared/inzending/cell.ts';
import type { LabeledCell } from '../../shared/inzending/labeled-cell.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { knownTable } from './form-tables.ts';
import { placesOf } from './open-form.ts';

/** A table of labels, each with a value beside it. Findings name a row by the key of its label. */
export function labeledTable(
  seen: WorkbookContents,
  name: string,
  [label, waarde]: readonly [string, string],
  rows: readonly { readonly key: string; readonly label: string }[],
) {
  const known = knownTable(seen, name, [
    { id: 'label', heading: label },
    { id: 'waarde', heading: waarde },
  ]);
  const cells = known.rows.map((row): LabeledCell => ({
    label: String(row['label'] ?? ''),
    value: row['waarde'] ?? '',
  }));
  const keys = cells.flatMap(({ label: text }, at) => {
    const row = rows.find((one) => one.label === cellText(text));
    return row === undefined ? [] : [[row.key, at] as const];
  });
  return { missing: known.missing, cells, places: placesOf(known.columns, keys) };
}
