import type { WorkbookChange } from '../excel/workbook.ts';
import { cellText } from '../../shared/inzending/cell.ts';
import { tableNames } from '../sheets/names.ts';
import { sleutellijstSheet } from '../sheets/sleutellijst-sheet.ts';
import type { OpenForm } from './open-form.ts';

type Draw = NonNullable<WorkbookChange['draw']>;

/**
 * Draws the sheet to print anew where the child list has other codes than it shows. Where somebody took the sheet away
 * it stays away. Only codes are looked at: what somebody wrote beside them is not read, and does not last.
 */
export function sleutellijstChange({ seen, context, kinderen }: OpenForm): Draw {
  const shown = codesOf(seen.tables, tableNames.sleutellijst, 0);
  if (shown === undefined) return [];
  const more = codesOf(seen.tables, tableNames.sleutellijstRight, 0) ?? [];
  const codes = codesOf(seen.tables, tableNames.kinderen, kinderen.columns.get('code') ?? 0) ?? [];
  const isSame = [...new Set(codes)].sort().join('\n') === [...shown, ...more].sort().join('\n');
  return isSame ? [] : [sleutellijstSheet(context, [...new Set(codes)])];
}

const codesOf = (
  tables: OpenForm['seen']['tables'],
  name: string,
  column: number,
): readonly string[] | undefined =>
  tables
    .get(name)
    ?.rows.map((row) => cellText(row[column]))
    .filter((code) => code !== '');
