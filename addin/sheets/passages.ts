import { cell, lines } from './heading.ts';
import type { Block } from './sheet-model.ts';

/** Lines of text under a heading. */
export interface Passage {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A passage in its place. */
interface PlacedPassage {
  readonly blocks: readonly Block[];
  /** First row below it, and below the empty row after it. */
  readonly end: number;
}

/** A passage without lines takes no room. */
function placePassage(text: Passage | undefined, row: number): PlacedPassage {
  if (text === undefined || text.lines.length === 0) return { blocks: [], end: row };
  return {
    blocks: [cell(row, 0, text.heading, 'heading'), lines(row + 1, text.lines, 'lead')],
    end: row + text.lines.length + 2,
  };
}

/** Passages under each other. */
export function placePassages(
  texts: readonly (Passage | undefined)[],
  row: number,
): { readonly blocks: readonly Block[]; readonly end: number } {
  let below = row;
  const blocks = texts.flatMap((text) => {
    const placed = placePassage(text, below);
    below = placed.end;
    return placed.blocks;
  });
  return { blocks, end: below };
}
