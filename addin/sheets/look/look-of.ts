import type { SheetSeen } from '../../excel/workbook-look.ts';
import type { TableContents } from '../../excel/workbook.ts';
import { headStyleOf } from '../head-style.ts';
import type { Area, Condition, SheetModel, Validation } from '../sheet-model.ts';
import { blockCells } from './block-cells.ts';
import { keptFormats } from './kept-formats.ts';
import { gapsIn } from './gaps.ts';
import { findLines } from './lines.ts';
import { moveArea, runsOf } from './move-area.ts';
import { moveFormula } from './move-formula.ts';
import { pageOf } from './page-of.ts';
import { rectanglesOf } from './rectangles.ts';
import type { SheetLook, StyledCells } from './sheet-look.ts';
import { bodyRows, placeOfTable, type TablePlace } from './table-place.ts';

/** Tables of the workbook by name. */
type Contents = ReadonlyMap<string, TableContents>;

/**
 * How a sheet of the form must look, for where its tables, columns and rows stand now. Tables of the model that are not
 * on the sheet are left out, with all that belongs to them.
 */
export function lookOf(model: SheetModel, seen: SheetSeen, contents: Contents): SheetLook {
  const places = placesOf(model, seen, contents);
  const lines = findLines(model, places, seen.at);
  const blocks = blockCells(model, places, { lines, at: seen.at });
  const validations = model.validations.flatMap((one) => moveValidation(one, places));
  const conditions = model.conditions.flatMap((one) => moveCondition(one, places));
  const page = pageOf(model, { places, lines, frozen: seen.frozen });
  const cleared = rectanglesOf([
    ...places.flatMap(ownParts),
    ...blocks.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ...gapsIn({ places, lines, at: seen.at, blocks, own: page.widths.keys() }),
  ]);
  return {
    sheet: seen.name,
    tables: places.map(({ model: { name, filter } }) => ({
      name,
      filter,
      isOther: seen.tables.get(name)?.hasFilterButtons !== filter,
    })),
    cleared,
    ruled: rectanglesOf([
      ...cleared,
      ...validations.map(({ area }) => area),
      ...conditions.map(({ area }) => area),
    ]),
    styled: [
      ...places.flatMap((place) => styledParts(place, seen, contents)),
      ...blocks.map(({ row, column, style }) => ({ area: { row, column, rows: 1, columns: 1 }, style })),
    ],
    texts: blocks.flatMap(({ text, ...cell }) => (text === undefined ? [] : [{ ...cell, text }])),
    validations,
    conditions,
    page,
    hidden: { sheet: !seen.isVisible, filtered: filteredIn(places, seen) },
    locked: model.locked,
  };
}

/** Tables that a filter of the user shortens: that filter stays. */
const filteredIn = (places: readonly TablePlace[], { tables }: SheetSeen): readonly string[] =>
  places.map(({ model }) => model.name).filter((name) => tables.get(name)?.isFiltered === true);

const placesOf = (model: SheetModel, seen: SheetSeen, contents: Contents): readonly TablePlace[] =>
  model.tables.flatMap((table) => {
    const [standing, held] = [seen.tables.get(table.name), contents.get(table.name)];
    if (standing === undefined || held === undefined) return [];
    return [placeOfTable(table, { ...held, area: standing.area })];
  });

/** Headings and body of our own columns; columns that somebody added are not ours. */
const ownParts = ({ columns, area }: TablePlace): readonly Area[] =>
  runsOf(columns.filter((one) => one !== undefined)).map(([column, count]) => ({
    ...area,
    column,
    columns: count,
  }));

function styledParts(place: TablePlace, seen: SheetSeen, contents: Contents): readonly StyledCells[] {
  const { model, area, columns } = place;
  return columns.flatMap((column, index): readonly StyledCells[] => {
    if (column === undefined) return [];
    const style = model.styles[index] ?? 'cell';
    const body = { row: area.row + 1, rows: bodyRows(place), column, columns: 1 };
    const at = column - area.column;
    const cells = contents.get(model.name)?.rows.map((row) => row[at]) ?? [];
    const kept = keptFormats(style, cells, seen.tables.get(model.name)?.columns[at]);
    return [
      { area: { ...body, row: area.row, rows: 1 }, style: headStyleOf(model, index) },
      { area: body, style, ...(kept.size === 0 ? {} : { kept }) },
    ];
  });
}

const moveValidation = (one: Validation, places: readonly TablePlace[]): readonly Validation[] =>
  moveArea(places, one.area).map((area) => ({ ...one, area }));

const moveCondition = (one: Condition, places: readonly TablePlace[]): readonly Condition[] =>
  moveArea(places, one.area).flatMap((to) => {
    const formula = moveFormula(one.formula, { places, from: one.area, to });
    return formula === undefined ? [] : [{ ...one, area: to, formula }];
  });
