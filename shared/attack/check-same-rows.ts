import type { Cijfer } from '../terugkoppeling/cijfer.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Leak } from './leak.ts';
import { rowKeyOf } from './row-key.ts';
import { told } from './told.ts';

const wrongOf = (rows: readonly Cijfer[], domeinen: readonly string[]): readonly string[] => {
  const told = new Set(rows.map(({ domein }) => domein));
  return [
    ...(told.size < rows.length ? ['A row stands in one domein twice.'] : []),
    ...(domeinen.some((domein) => !told.has(domein)) ? ['A row lacks in one of the domeinen.'] : []),
    ...(new Set(rows.map(({ leden }) => leden.join(' '))).size > 1
      ? ['A row has other leden in one domein than in another.']
      : []),
  ];
};

/**
 * Rows that are not the same in all domeinen. Which row lacks would depend on outcomes, and children are the same ones
 * in all domeinen, so that a difference between domeinen tells about who is in one row and not in another.
 */
export function checkSameRows({ document }: CheckedDocument): readonly Leak[] {
  const perRow = new Map<string, Cijfer[]>();
  for (const row of document.cijfers) {
    perRow.set(rowKeyOf(row), [...(perRow.get(rowKeyOf(row)) ?? []), row]);
  }
  const domeinen = document.domeinen.map(({ domein }) => domein);
  return [...perRow.values()].flatMap((rows) =>
    wrongOf(rows, domeinen).map((detail) => {
      const { leden = [], aantal = 0 } = rows[0] ?? {};
      return told(document, 'tegenspraak', detail, { domein: '', leden, kinderen: aantal });
    }),
  );
}
