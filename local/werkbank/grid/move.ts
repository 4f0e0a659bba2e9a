import type { Place } from '../book/book.ts';
import { edgeFrom } from './edge.ts';

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What decides where a key leads: the size of what is drawn, the lines that are skipped and a page of rows. */
export interface Field extends Extent {
  readonly used: Extent;
  readonly page: number;
  readonly isHidden: (place: Place) => boolean;
  readonly isFilled: (place: Place) => boolean;
}

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'sheet-start'
  | 'sheet-end'
  | 'edge-up'
  | 'edge-down'
  | 'edge-left'
  | 'edge-right';

const steps: Readonly<Record<Step, (from: Place, field: Field) => Place>> = {
  up: ({ row, column }) => ({ row: row - 1, column }),
  down: ({ row, column }) => ({ row: row + 1, column }),
  left: ({ row, column }) => ({ row, column: column - 1 }),
  right: ({ row, column }) => ({ row, column: column + 1 }),
  'page-up': ({ row, column }, { page }) => ({ row: row - page, column }),
  'page-down': ({ row, column }, { page }) => ({ row: row + page, column }),
  'row-start': ({ row }) => ({ row, column: 0 }),
  'row-end': ({ row }, { used }) => ({ row, column: used.columns - 1 }),
  'sheet-start': () => ({ row: 0, column: 0 }),
  'sheet-end': (_from, { used }) => ({ row: used.rows - 1, column: used.columns - 1 }),
  'edge-up': (from, field) => edgeFrom(from, 'up', field),
  'edge-down': (from, field) => edgeFrom(from, 'down', field),
  'edge-left': (from, field) => edgeFrom(from, 'left', field),
  'edge-right': (from, field) => edgeFrom(from, 'right', field),
};

const within = (value: number, size: number) => Math.max(0, Math.min(value, size - 1));
const clamp = ({ row, column }: Place, field: Extent): Place => ({
  row: within(row, field.rows),
  column: within(column, field.columns),
});

/** The cell to which a step leads. Hidden rows and columns are passed over; at the edge it stays where it was. */
export function move(from: Place, step: Step, field: Field): Place {
  let here = clamp(steps[step](from, field), field);
  const onward = step.replace(/^(page|edge)-/, '');
  while (
    field.isHidden(here) &&
    (onward === 'up' || onward === 'down' || onward === 'left' || onward === 'right')
  ) {
    const next = clamp(steps[onward](here, field), field);
    if (next.row === here.row && next.column === here.column) return from;
    here = next;
  }
  return here;
}
