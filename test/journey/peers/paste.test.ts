import { describe, expect, it } from 'vitest';
import type { CellContents, TableContents, Workbook } from '../../../addin/excel/workbook.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { isBlank } from '../../../shared/inzending/cell.ts';
import { walkPaste } from './paste-journey.ts';

describe('peers-06 a paste from another workbook', () => {
  it('takes formats, names and validation away, and every value is still checked', async () => {
    expect(await walkPaste()).toEqual([]);
  });
});

/** As a reader that makes something else of the child list. */
const reading =
  (change: (rows: TableContents['rows']) => TableContents['rows']) =>
  (door: Workbook): Workbook => ({
    ...door,
    read: async () => {
      const seen = await door.read();
      if (!seen.ok) return seen;
      const tables = [...seen.value.tables].map(
        ([name, table]) =>
          [name, name === 'Kinderen' ? { ...table, rows: change(table.rows) } : table] as const,
      );
      return done({ ...seen.value, tables: new Map(tables) });
    },
  });

const listed = ['voldoende', 'onvoldoende', 'niet te beoordelen'];
const passesOver = (cell: CellContents) =>
  typeof cell === 'string' && /^\d/.test(cell) && !listed.includes(cell) ? '' : cell;

describe('peers-06 planted fault', () => {
  it('a reader that stops where the table ended is found out', async () => {
    expect(await walkPaste(reading((rows) => rows.slice(0, 40)))).not.toEqual([]);
  });

  it('a reader that passes over numbers as text is found out', async () => {
    const said = await walkPaste(reading((rows) => rows.map((row) => row.map(passesOver))));
    expect(said.join()).toContain('K-07');
  });

  it('a reader that takes cells by their place after a blank row is found out', async () => {
    expect(await walkPaste(reading((rows) => rows.filter((row) => !row.every(isBlank))))).not.toEqual([]);
  });
});
