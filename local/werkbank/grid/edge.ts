import type { Place } from '../book/book.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

interface Filled {
  /** Number of rows and columns that hold something. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly isFilled: (place: Place) => boolean;
}

/**
 * Where Ctrl with an arrow leads: to the last filled cell of a row of filled ones, else to the next filled one, else to
 * the end of what is used ("Keyboard shortcuts in Excel", support.microsoft.com; Excel itself goes to the end of the sheet).
 */
export function edgeFrom(from: Place, direction: Direction, { used, isFilled }: Filled): Place {
  const by = steps[direction];
  const next = ({ row, column }: Place): Place => ({ row: row + by.row, column: column + by.column });
  const within = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row < used.rows && column < used.columns;
  const inRun = isFilled(from) && within(next(from)) && isFilled(next(from));
  let at = from;
  while (within(next(at))) {
    if (inRun && !isFilled(next(at))) return at;
    at = next(at);
    if (!inRun && isFilled(at)) return at;
  }
  return at;
}
