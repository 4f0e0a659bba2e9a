import { matchHeadings } from '../finder/match-headings.ts';
import type { SoughtTable } from '../finder/sought-tables.ts';
import { tableNames } from '../sheets/names.ts';
import type { About } from './about.ts';
import type { RepairStep } from './repair-step.ts';

/** Headings that must be put back over columns that were found, and columns of which nothing is left. */
export function planHeadings({ survey, models, found }: About, sought: SoughtTable): readonly RepairStep[] {
  const { name: table, columns } = sought;
  const place = found.get(table);
  const sheet = survey.book.sheets.find(({ name }) => name === place?.sheet);
  if (place === undefined || sheet === undefined || isDrawn(models, table)) return [];
  const { wrong, gone } = matchHeadings(sheet.cells, place.area, sought);
  const headingOf = (index: number) => columns[index]?.heading ?? '';
  return [
    ...wrong.map(({ index, column, from }): RepairStep => ({
      ...{ kind: 'heading', table, sheet: sheet.name, row: place.area.row, column, from },
      to: headingOf(index),
    })),
    ...gone.map((index): RepairStep => ({
      ...{ kind: 'column', table, sheet: sheet.name, heading: headingOf(index) },
    })),
  ];
}

/** What the add-in draws itself is read by its labels; an older form has other headings there. */
const isDrawn = (models: About['models'], table: string): boolean =>
  models.some(({ locked, tables }) => locked && tables.some(({ name }) => name === table)) ||
  table === tableNames.ontvangenAantallen;
