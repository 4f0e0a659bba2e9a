import { greyColumns, type GreyTable } from '../../shared/inzending/grey-columns.ts';
import { tableNames } from '../sheets/names.ts';
import { updateTexts } from '../texts/repair.ts';
import type { Migration } from './migration.ts';

const tables: readonly GreyTable[] = [tableNames.groepen, tableNames.aantallen, tableNames.toelichting];

/** What the list says now, and what was sent last year, stands grey at the right of what is filled in. */
export const to120: Migration = {
  to: '1.2.0',
  columns: () =>
    tables.map((table) => ({ table, headings: greyColumns[table].map(({ heading }) => heading) })),
  tables: [],
  moved: [],
  outdated: () => [],
  news: [updateTexts.grey],
};
