import { tableNames } from '../sheets/names.ts';
import type { About } from './about.ts';
import type { RepairStep } from './repair-step.ts';

/**
 * Names of cells on a sheet that is not drawn anew: they stand as far from its first table as they always do.
 */
export const planNames = ({ survey, found, models }: About): readonly RepairStep[] =>
  models
    .filter(({ locked, tables: [first] }) => !locked || first.name === tableNames.ontvangst)
    .flatMap(({ names, tables: [first] }) => {
      const place = found.get(first.name);
      if (place === undefined) return [];
      const down = place.area.row - first.row;
      const right = place.area.column - first.column;
      return names
        .filter(({ name }) => !survey.book.names.has(name))
        .map(({ name, area }) => ({ ...area, name, row: area.row + down, column: area.column + right }))
        .filter(({ row, column }) => row >= 0 && column >= 0)
        .map(({ name, ...area }): RepairStep => ({ kind: 'name', name, sheet: place.sheet, area }));
    });
