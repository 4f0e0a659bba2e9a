import type { DomeinId } from '../afspraak/domein.ts';
import type { CellsById } from './cell.ts';
import { hulpColumn, kinderenColumns, type ListShape, oordeelColumn } from './kinderen-columns.ts';
import type { KindRegel } from './kind-regel.ts';
import { readRow } from './read-row.ts';

/** A code as the form fills it in beforehand: alone in its row it says nothing. */
const prefilledCode = /^K\d{2,3}$/i;

/**
 * One row of table Kinderen. Undefined when the row is not used: nothing stands in it, or nothing but a code that
 * the form filled in. Cells of columns that the table does not have are not looked at.
 */
export function readKindRegel(cells: CellsById, shape: ListShape): KindRegel | undefined {
  const texts = readRow(kinderenColumns(shape), cells);
  const text = (id: string) => texts[id] ?? '';
  const filled = Object.values(texts).filter((one) => one !== '');
  if (filled.length === 0 || (filled.length === 1 && prefilledCode.test(text('code')))) return undefined;
  const perDomein = (column: (domein: DomeinId) => string) =>
    Object.fromEntries(shape.domeinen.map(({ domein }) => [domein, text(column(domein))]));
  return {
    code: text('code'),
    groep: text('groep'),
    indicatie: text('indicatie'),
    startmaand: text('startmaand'),
    veGevolgd: text('veGevolgd'),
    oordelen: perDomein(oordeelColumn),
    reden: text('reden'),
    hulp: perDomein(hulpColumn),
  };
}
