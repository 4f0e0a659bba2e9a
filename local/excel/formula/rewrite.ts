import { type Reference } from './ast.ts';
import { type Displacement, formatReference, parseReference } from './reference.ts';
import { tokenize } from './tokenize.ts';

/** The formula with every reference changed; one that becomes null turns into #REF!. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  const texts = tokens.map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const changed = change(parseReference(text));
    return changed ? formatReference(changed) : '#REF!';
  });
  return `=${texts.join('')}`;
}

/** The formula with the tables in its structured references called otherwise. */
export function mapTables(formula: string, change: (table: string) => string): string {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  const texts = tokens.map(({ kind, text }) => {
    const end = kind === 'structured' ? text.indexOf('[') : 0;
    return end > 0 ? change(text.slice(0, end)) + text.slice(end) : text;
  });
  return `=${texts.join('')}`;
}

/** The formula as Excel copies it to a cell further on: what is not fixed with $ moves along. */
export const displaceFormula = (formula: string, by: Displacement): string =>
  mapReferences(formula, (reference) => {
    const move = ({ row, column, fixedRow, fixedColumn }: Reference['first']) => ({
      row: row === null || fixedRow ? row : row + by.rows,
      column: column === null || fixedColumn ? column : column + by.columns,
      fixedRow,
      fixedColumn,
    });
    const [first, last] = [move(reference.first), move(reference.last)];
    const isOff = [first.row, first.column, last.row, last.column].some((at) => at !== null && at < 0);
    return isOff ? null : { ...reference, first, last };
  });
