import { type Corner, type Reference } from '../formula/ast.ts';
import { type Box, endColumn, endRow } from './box.ts';

/** Cells that are put in or taken out; those after them move, within a band of columns (or of rows). */
export interface Shift {
  kind: 'insert' | 'delete';
  axis: 'row' | 'column';
  at: number;
  count: number;
  /** The other direction: from, and up to but not including. */
  band: { from: number; to: number };
}

/** null when the place is taken out. */
export function shiftIndex(index: number, { kind, at, count }: Shift): number | null {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index < at + count ? null : index - count;
}

interface Span {
  start: number;
  end: number;
}

function shiftSpan({ start, end }: Span, shift: Shift): Span | null {
  const { kind, at, count } = shift;
  if (kind === 'insert') {
    if (at <= start) return { start: start + count, end: end + count };
    return at < end ? { start, end: end + count } : { start, end };
  }
  const keep = (index: number) => (index <= at ? index : Math.max(at, index - count));
  const [from, to] = [keep(start), keep(end)];
  return to > from ? { start: from, end: to } : null;
}

const inBand = (span: Span, { band }: Shift) => span.start >= band.from && span.end <= band.to;

/** Where a rectangle goes; one that sticks out of the band stays, as Excel cannot break it. */
export function shiftBox(box: Box, shift: Shift): Box | null {
  const rows = { start: box.row, end: endRow(box) };
  const columns = { start: box.column, end: endColumn(box) };
  const [along, across] = shift.axis === 'row' ? [rows, columns] : [columns, rows];
  if (!inBand(across, shift)) return box;
  const moved = shiftSpan(along, shift);
  if (!moved) return null;
  const size = moved.end - moved.start;
  return shift.axis === 'row'
    ? { ...box, row: moved.start, rows: size }
    : { ...box, column: moved.start, columns: size };
}

function spanOf(reference: Reference, axis: 'row' | 'column'): Span | null {
  const [first, last] = [reference.first[axis], reference.last[axis]];
  if (first === null || last === null) return null;
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

/** The same for a reference in a formula; whole columns and rows have no place along themselves. */
export function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const along = spanOf(reference, shift.axis);
  const across = spanOf(reference, shift.axis === 'row' ? 'column' : 'row');
  if (!along || (across && !inBand(across, shift))) return reference;
  const moved = shiftSpan(along, shift);
  if (!moved) return null;
  const corner = (old: Corner, index: number): Corner => ({ ...old, [shift.axis]: index });
  return {
    ...reference,
    first: corner(reference.first, moved.start),
    last: corner(reference.last, moved.end - 1),
  };
}
