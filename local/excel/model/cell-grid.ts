import { type Box, bounding, cellBox, endColumn, endRow, includes } from './box.ts';
import { type Cell } from './cell.ts';

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}

/** The cells of a sheet that hold something, by row and column. */
export class CellGrid {
  #rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell): void {
    const line = this.#rows.get(row) ?? new Map<number, Cell>();
    this.#rows.set(row, line);
    line.set(column, cell);
  }

  delete(row: number, column: number): void {
    const line = this.#rows.get(row);
    line?.delete(column);
    if (line?.size === 0) this.#rows.delete(row);
  }

  /** In rows from top to bottom, in a row from left to right. */
  *entries(box?: Box): Generator<PlacedCell> {
    const rows = [...this.#rows.keys()].filter((row) => !box || (row >= box.row && row < endRow(box)));
    for (const row of rows.sort((a, b) => a - b)) {
      const line = this.#rows.get(row) ?? new Map<number, Cell>();
      const columns = [...line.keys()].filter((at) => !box || (at >= box.column && at < endColumn(box)));
      for (const column of columns.sort((a, b) => a - b)) {
        const cell = line.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** The smallest box around all cells that count, or null. */
  usedBox(counts: (cell: Cell) => boolean, within?: Box): Box | null {
    let used: Box | null = null;
    for (const { row, column, cell } of this.entries(within))
      if (counts(cell)) used = used ? bounding(used, cellBox(row, column)) : cellBox(row, column);
    return used;
  }

  /** Moves every cell as told; null removes it. */
  move(to: (row: number, column: number) => { row: number; column: number } | null): void {
    const cells = [...this.entries()];
    this.#rows = new Map();
    for (const { row, column, cell } of cells) {
      const place = to(row, column);
      if (place) this.set(place.row, place.column, cell);
    }
  }

  clear(box: Box): void {
    for (const { row, column } of [...this.entries(box)])
      if (includes(box, row, column)) this.delete(row, column);
  }
}
