import type { Domein } from '../afspraak/domein.ts';
import { factoren, yesNo } from './answers.ts';
import type { CellsById } from './cell.ts';
import { chosen } from './choice.ts';
import type { Factor } from './factor.ts';
import type { ToelichtingRegel } from './form.ts';
import type { Toelichting } from './inzending.ts';
import { readRow } from './read-row.ts';
import { toelichtingColumns } from './toelichting-columns.ts';

/** Largest number of factors that one cell may name. */
export const MAX_FACTORS = 5;

/**
 * One row of table Toelichting. `domein` is the id, or what was typed: also nothing, where the row does say something.
 * Undefined when nothing was filled in.
 */
export function readToelichtingRegel(
  cells: CellsById,
  domeinen: readonly Domein[],
): ToelichtingRegel | undefined {
  const texts = readRow(toelichtingColumns(domeinen), cells);
  const text = (id: string) => texts[id] ?? '';
  if (Object.values(texts).every((one) => one === '')) return undefined;
  return {
    domein: domeinen.find(({ naam }) => naam === text('domein'))?.domein ?? text('domein'),
    bevorderend: text('bevorderend'),
    belemmerend: text('belemmerend'),
    tekst: text('tekst'),
    watDoenWe: text('watDoenWe'),
    magDelen: text('magDelen'),
  };
}

/** The names in a cell with factors: between semicolons, commas or line ends. */
const factorTexts = (cell: string): readonly string[] =>
  cell
    .split(/[;,\n\r]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** The factors that a cell names, each once; names that are not in the list are left out. */
export const factorsOf = (cell: string): readonly Factor[] => [
  ...new Set(factorTexts(cell).flatMap((text) => chosen(factoren, text) ?? [])),
];

/** Whether a cell names something that is not in the list of factors. */
export const namesUnknownFactor = (cell: string): boolean =>
  factorTexts(cell).some((text) => chosen(factoren, text) === undefined);

/** What leaves the workbook of one row; undefined when nothing was filled in. */
export function toelichtingOf(regel: ToelichtingRegel): Toelichting | undefined {
  const { domein, bevorderend, belemmerend, tekst, watDoenWe, magDelen } = regel;
  if (bevorderend + belemmerend + tekst + watDoenWe === '') return undefined;
  return {
    domein,
    bevorderend: [...factorsOf(bevorderend)],
    belemmerend: [...factorsOf(belemmerend)],
    tekst,
    watDoenWe,
    magDelen: chosen(yesNo, magDelen) ?? false,
  };
}
