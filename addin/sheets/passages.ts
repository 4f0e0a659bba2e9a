import { widthOf } from './column-widths.ts';
import { linesWithin } from './fit.ts';
import { cell, lines } from './heading.ts';
import type { Block } from './sheet-model.ts';

/** Sentences under a heading. */
export interface Passage {
  readonly heading: string;
  /** Each begins on a row of its own, and goes on below it where it is longer than the sheet is wide. */
  readonly lines: readonly string[];
}

/** A passage in its place. */
interface PlacedPassage {
  readonly blocks: readonly Block[];
  /** First row below it, and below the empty row after it. */
  readonly end: number;
}

/** Sentences may be as wide as this, in points, below tables that are narrower. */
const LEAST_WIDTH = 620;

/** A passage without lines takes no room. */
function placePassage(text: Passage | undefined, row: number, widths: readonly number[]): PlacedPassage {
  if (text === undefined || text.lines.length === 0) return { blocks: [], end: row };
  const room = Math.max(LEAST_WIDTH, widthOf(widths));
  const said = text.lines.flatMap((line) => linesWithin(line, [room]));
  return {
    blocks: [cell(row, 0, text.heading, 'heading'), lines(row + 1, said, 'lead')],
    end: row + said.length + 2,
  };
}

/** Passages under each other. @param widths of the columns of the sheet, in points */
export function placePassages(
  texts: readonly (Passage | undefined)[],
  row: number,
  widths: readonly number[],
): { readonly blocks: readonly Block[]; readonly end: number } {
  let below = row;
  const blocks = texts.flatMap((text) => {
    const placed = placePassage(text, below, widths);
    below = placed.end;
    return placed.blocks;
  });
  return { blocks, end: below };
}
