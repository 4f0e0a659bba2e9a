/** Cells under each other, by the address of the first and the last. */
export interface CellRun {
  readonly first: string;
  readonly last: string;
}

/** So few cells are named one by one. */
const FEW = 2;

interface Cell {
  readonly column: string;
  readonly row: number;
}

const cellOf = (address: string): Cell => {
  const row = address.search(/[0-9]/);
  return { column: address.slice(0, row), row: Number(address.slice(row)) };
};

const addressOf = ({ column, row }: Cell): string => `${column}${row}`;

/**
 * The cells of a sheet a column at a time, in the order of the columns; where more than two stand under each other
 * as one run.
 * @param addresses such as `E8`, in any order; twice the same counts once
 */
export function runsOf(addresses: readonly string[]): readonly CellRun[] {
  const columns = new Map<string, number[]>();
  for (const address of [...new Set(addresses)]) {
    const { column, row } = cellOf(address);
    columns.set(column, [...(columns.get(column) ?? []), row]);
  }
  const inOrder = [...columns].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return inOrder.flatMap(([column, rows]) =>
    stretches(rows.toSorted((a, b) => a - b)).flatMap((stretch) => {
      const cells = stretch.map((row) => addressOf({ column, row }));
      const [first = '', last = ''] = [cells[0], cells.at(-1)];
      return cells.length > FEW ? [{ first, last }] : cells.map((cell) => ({ first: cell, last: cell }));
    }),
  );
}

/** Rows that follow each other, together. */
const stretches = (rows: readonly number[]): readonly (readonly number[])[] =>
  rows.reduce<readonly (readonly number[])[]>((before, row) => {
    const last = before.at(-1);
    return last?.at(-1) === row - 1 ? [...before.slice(0, -1), [...last, row]] : [...before, [row]];
  }, []);
