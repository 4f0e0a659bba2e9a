import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE, watchMoves } from '../../../addin/flows/watch-moves.ts';
import type { Topic } from '../../../addin/help/topic.ts';
import { inTurn } from '../../../addin/taskpane/controller/in-turn.ts';
import { columnsByTable, columnTopicId, entriesByTable } from '../../../addin/help/column-topics.ts';
import { formatAddress } from '../../../local/excel/model/address.ts';
import { cellBox } from '../../../local/excel/model/box.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { renameTab, selectCells } from '../../../local/excel/user/sheet-tabs.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;
let heard: (string | undefined)[];
let stop: () => Promise<void>;
let shape: Parameters<typeof columnsByTable>[0];

const bug = (error: unknown) => {
  throw error;
};

beforeEach(async () => {
  excel = await openWithForm('school-linde');
  heard = [];
  const state = valueOf(await excel.run('readState'));
  if (state.kind !== 'formulier') throw new Error('no form');
  shape = state.shape;
  const tell = (topic: Topic | undefined) => heard.push(topic?.id);
  const watcher = { shape: () => shape, onStanding: tell, inTurn: inTurn(), onBug: bug };
  const { workbook, wait: rest } = excel.ports;
  // Ten times as fast.
  const ports = { workbook, wait: (milliseconds: number) => rest(milliseconds / 10) };
  stop = await excel.use(() => watchMoves(ports, watcher));
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 4000 });
  heard.length = 0;
});
afterEach(() => excel.close());

/** The user goes to a cell of a table: `down` counts from the headings, which are 0. */
function goTo(table: string, down: number, column: number): void {
  const { workbook } = excel;
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table))!;
  const { box } = sheet.tables.find(({ name }) => name === table)!;
  const address = formatAddress(cellBox(box.row + down, box.column + column));
  excel.use(() => selectCells({ workbook, sheet }, address));
}

/** Where the user stands is part of a workbook, but no change of it. */
const withoutSelection = (text: string): string =>
  text.replaceAll(/"selection":\{[^}]*\}|"activeSheetId":"[^"]*"/g, '');

const soon = (look: () => void) => vi.waitFor(look, { timeout: 4000, interval: 20 });

describe('where the user stands', () => {
  it('is told for every column that people fill in, in the headings and below them', async () => {
    for (const { table, columns } of columnsByTable(shape)) {
      for (const [at, { id }] of columns.entries()) {
        heard.length = 0;
        goTo(table, at % 2, at);
        await soon(() => expect(heard).toEqual([columnTopicId(table, id)]));
      }
    }
  }, 60_000);

  it('is told for every question with one cell', async () => {
    for (const { table, entries } of entriesByTable) {
      for (const [at, { key }] of entries.entries()) {
        heard.length = 0;
        goTo(table, at + 1, table === 'Formulier' ? 1 : 0);
        await soon(() => expect(heard).toEqual([`${table}.${key}`]));
      }
    }
  });

  it('is nowhere on a cell that nobody fills in', async () => {
    goTo('Gegevens', 1, 1);
    await soon(() => expect(heard).toEqual([undefined]));
  });

  it('is known on a sheet that was renamed', async () => {
    renameTab(openSheet(excel.workbook, 'Kinderen'), 'Onze lijst');
    goTo('Kinderen', 3, 3);
    await soon(() => expect(heard).toEqual(['Kinderen.startmaand']));
  });
});

describe('what it costs', () => {
  it('is one round trip to Excel for a walk through many cells, and no change', async () => {
    const before = snapshot(excel.workbook);
    const trips = excel.host.syncCount;
    for (let step = 1; step < 9; step++) {
      goTo('Kinderen', step, 3);
      await wait(PAUSE / 100);
    }
    await soon(() => expect(heard).toEqual(['Kinderen.startmaand']));
    await wait(PAUSE);
    expect(excel.host.syncCount - trips).toBe(1);
    expect(withoutSelection(snapshot(excel.workbook))).toBe(withoutSelection(before));
  });

  it('is nothing any more after it was stopped', async () => {
    await excel.use(stop);
    const trips = excel.host.syncCount;
    goTo('Kinderen', 2, 2);
    await wait(PAUSE);
    expect(heard).toEqual([]);
    expect(excel.host.syncCount).toBe(trips);
  });
});
