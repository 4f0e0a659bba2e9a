import { type FeedbackSection, tableOf } from './feedback-section.ts';
import { figureHeights } from './fit.ts';
import { cell, lines } from './heading.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

/** Tables under each other, each below its heading. */
interface PlacedTables extends Pick<SheetModel, 'blocks' | 'heights'> {
  readonly tables: readonly [TableModel, ...TableModel[]];
  /** The same with their sections. */
  readonly drawable: readonly { readonly section: FeedbackSection; readonly table: TableModel }[];
  /** First row below it. */
  readonly end: number;
}

/** A table of a section without its chart, and what stands above it. */
export interface TableWish {
  readonly heading: string;
  readonly section: FeedbackSection;
}

/** @param wishes at least one */
export function placeTables(
  [first, ...others]: readonly [TableWish, ...TableWish[]],
  top: number,
  widths: readonly number[],
): PlacedTables {
  const main = placeTable(first, top, widths);
  let row = main.end;
  const rest = others.map((wish) => {
    const placed = placeTable(wish, row, widths);
    row = placed.end;
    return placed;
  });
  const all = [main, ...rest];
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    heights: all.flatMap((one) => one.heights),
    tables: [main.table, ...rest.map(({ table }) => table)],
    drawable: all.map(({ section, table }) => ({ section, table })),
    end: row,
  };
}

/** The same of what may be nothing: that takes no room. */
export function placeAnyTables(
  [first, ...others]: readonly TableWish[],
  top: number,
  widths: readonly number[],
): Pick<PlacedTables, 'blocks' | 'heights' | 'end'> & { readonly tables: readonly TableModel[] } {
  if (first === undefined) return { blocks: [], heights: [], tables: [], end: top };
  return placeTables([first, ...others], top, widths);
}

function placeTable({ heading, section }: TableWish, row: number, widths: readonly number[]) {
  const table = tableOf(section, row + 1);
  const below = section.below ?? [];
  const end = table.row + table.rows.length + 1;
  return {
    section,
    table,
    blocks: [cell(row, 0, heading, 'heading'), ...(below.length === 0 ? [] : [lines(end, below, 'lead')])],
    heights: [{ row, points: 24 }, ...figureHeights(table, widths)],
    end: end + below.length + 1,
  };
}
