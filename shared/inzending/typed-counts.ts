import type { Groep } from '../afspraak/fase.ts';
import { aantallenColumns } from './aantallen-columns.ts';
import { aantallenRows } from './aantallen-rows.ts';
import { groepChoices } from './answers.ts';
import { chosen } from './choice.ts';
import type { Form } from './form.ts';
import { typedGroepenColumns } from './groepen-columns.ts';
import type { DomeinTelling, GroepTellingVolledig } from './inzending.ts';
import { groepenIn } from './groepen-in.ts';
import type { ListShape } from './kinderen-columns.ts';
import { Reden } from './oordeel.ts';
import { readCount } from './read-count.ts';

/** A cell for a typed count, by the names that findings use. */
export interface TypedCell {
  readonly table: 'Groepen' | 'Aantallen';
  readonly row: string;
  readonly column: string;
  readonly groep: Groep;
  readonly text: string;
}

/** The cells for typed counts of the rows that the form has by itself; of a row that stands there twice the first. */
export function typedCells(form: Form, shape: ListShape): readonly TypedCell[] {
  const ids = aantallenColumns.map(({ id }) => id).filter((id) => id !== 'regel');
  const inAantallen = aantallenRows(shape).flatMap(({ groep, key, label }) => {
    const row = form.aantallen?.find(({ regel }) => regel === label);
    return ids.map((column) => ({
      table: 'Aantallen' as const,
      ...{ row: key, column, groep, text: row?.aantallen[column] ?? '' },
    }));
  });
  const inGroepen = groepenIn(shape).flatMap((groep) => {
    const row = form.groepen.find((one) => chosen(groepChoices(shape), one.groep) === groep);
    return typedGroepenColumns(shape.fase).map(({ id }) => ({
      table: 'Groepen' as const,
      ...{ row: groep, column: id, groep, text: row?.[id as 'doelgroepkinderen'] ?? '' },
    }));
  });
  return [...inGroepen, ...inAantallen];
}

/**
 * Counts as they were typed, per groep in which something is said. An empty cell is 0. A groep with a cell that cannot
 * be read is absent: rule A-03 tells which cell.
 * @param totals number of all children per groep, doelgroepkind or not
 */
export function countTyped(
  form: Form,
  shape: ListShape,
  totals: ReadonlyMap<Groep, number>,
): readonly GroepTellingVolledig[] {
  const cells = typedCells(form, shape);
  return groepenIn(shape).flatMap((groep) => {
    const own = cells.filter((cell) => cell.groep === groep);
    if (unreadable(own).length > 0 || own.every(({ text }) => text === '' || readCount(text) === 0))
      return [];
    const at = (row: string, column: string) =>
      readCount(own.find((cell) => cell.row === row && cell.column === column)?.text ?? '') ?? 0;
    const deelname = { ja: at(groep, 'veJa'), nee: at(groep, 'veNee'), onbekend: at(groep, 'veOnbekend') };
    return {
      groepen: [groep],
      kinderen: totals.get(groep) ?? 0,
      doelgroepkinderen: at(groep, 'doelgroepkinderen'),
      omvang: 'volledig',
      domeinen: shape.domeinen.map(({ domein }) => domeinOf(domein, (id) => at(`${groep}.${domein}`, id))),
      ...(shape.fase === 'vroegschool' ? { deelname } : {}),
    };
  });
}

const domeinOf = (domein: string, at: (column: string) => number): DomeinTelling => ({
  domein,
  voldoende: at('voldoende'),
  onvoldoende: at('onvoldoende'),
  nietTeBeoordelen: at('nietTeBeoordelen'),
  redenen: Object.fromEntries(Reden.options.map((reden) => [reden, at(reden)])) as DomeinTelling['redenen'],
  ondersteuning: at('ondersteuning'),
});

/**
 * The cells that hold no number of children; of a groep of which something is said also its number of
 * doelgroepkinderen where that is empty.
 */
export function unreadable(cells: readonly TypedCell[]): readonly TypedCell[] {
  const said = new Set(cells.filter(({ text }) => text !== '').map(({ groep }) => groep));
  return cells.filter(({ text, column, groep }) =>
    text === '' ? column === 'doelgroepkinderen' && said.has(groep) : readCount(text) === undefined,
  );
}

/** Rows with typed counts that belong to no groep and domein of the form, or that stand there a second time. */
export function strayRows(form: Form, shape: ListShape): readonly Pick<TypedCell, 'table' | 'row'>[] {
  const choices = groepChoices(shape);
  const ids = typedGroepenColumns(shape.fase).map(({ id }) => id as 'doelgroepkinderen');
  const groepen = form.groepen
    .filter((row) => ids.some((id) => (row[id] ?? '') !== ''))
    .map(({ groep }) => ({ table: 'Groepen' as const, text: groep, row: chosen(choices, groep) }));
  const rows = aantallenRows(shape);
  const aantallen = (form.aantallen ?? [])
    .filter(({ aantallen: counts }) => Object.values(counts).some((text) => text !== ''))
    .map(({ regel }) => ({
      table: 'Aantallen' as const,
      text: regel,
      row: rows.find(({ label }) => label === regel)?.key,
    }));
  return [groepen, aantallen].flatMap((all) =>
    all
      .filter(({ row }, i) => row === undefined || all.findIndex((one) => one.row === row) !== i)
      .map(({ table, row, text }) => ({ table, row: row ?? text })),
  );
}
