import { typedGroepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { tableNames } from '../sheets/names.ts';
import { updateTexts } from '../texts/repair.ts';
import type { Migration } from './migration.ts';

/** Counts may be typed, on sheet Groepen, and there is a list to print with a name for each code. */
export const to110: Migration = {
  to: '1.1.0',
  columns: ({ fase }) => [
    { table: tableNames.groepen, headings: typedGroepenColumns(fase).map(({ heading }) => heading) },
  ],
  tables: [tableNames.bron, tableNames.aantallen],
  news: [updateTexts.typedCounts, updateTexts.printedCodes],
};
