import { styleAt } from '../../../local/excel/model/style-of.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { clearCells } from '../../../local/excel/user/rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import type { Of } from '../action/action.ts';
import { textFor, type TypedText } from '../action/texts.ts';
import { wipe } from '../model/entries.ts';
import type { Ledger } from '../model/ledger.ts';
import { addressOf, rawTable, unfilteredRows } from '../raw-table.ts';
import { takeGrownFormulas, takeHeadings } from './after-edit.ts';
import type { UserMove } from './user-move.ts';
import { headingOver, type Where, whereIs } from './where.ts';

/** What Excel must make of a text in this cell, as the cell is formatted now. */
function saidOf({ sheet, row, column }: Where, { text, general }: TypedText): string {
  if (text === '') return '';
  const isText = styleAt(sheet, row, column).numberFormat === '@';
  return isText ? `string:${text}` : (general ?? `string:${text}`);
}

/** What a user put into cells, with what that does to headings and to a table that grew. */
function expectTexts(workbook: WorkbookModel, where: Where, grid: readonly (readonly TypedText[])[]) {
  const { sheet, table } = where;
  return (ledger: Ledger): readonly string[] => {
    grid.forEach((line, r) => {
      line.forEach((text, c) => {
        const at = { ...where, row: where.row + r, column: where.column + c };
        ledger.put(sheet.id, at, { said: saidOf(at, text), by: 'user' });
      });
    });
    if (table !== undefined) takeGrownFormulas(ledger, table, rawTable(workbook, table.name));
    return takeHeadings(ledger, sheet);
  };
}

/** What the user does to the contents of cells. */
export const cellMoves = {
  type: (workbook: WorkbookModel, { at, text, insist }: Of<'type'>): UserMove | undefined => {
    const where = whereIs(workbook, at);
    if (where === undefined) return undefined;
    const typed = textFor(text, headingOver(where, where.column));
    const address = addressOf(where);
    return {
      label: `types ${JSON.stringify(typed.text)} in ${where.sheet.name}!${address}`,
      run: () => typeIn({ workbook, sheet: where.sheet }, address, typed.text, insist),
      expect: expectTexts(workbook, where, [[typed]]),
      mayRefuse: where.sheet.protection !== null || !(at.area === 'list' && typed.listed === true),
      undoing: 'step',
    };
  },

  paste: (workbook: WorkbookModel, { at, texts, mode }: Of<'paste'>): UserMove | undefined => {
    const where = whereIs(workbook, at);
    if (where === undefined) return undefined;
    const width = Math.max(...texts.map(({ length }) => length));
    const grid = texts.map((line) =>
      Array.from({ length: width }, (_, c): TypedText => {
        const wish = line[c];
        return wish === undefined ? { text: '' } : textFor(wish, headingOver(where, where.column + c));
      }),
    );
    const values = grid.map((line) => line.map(({ text }) => text));
    const address = addressOf(where);
    return {
      label: `pastes (${mode}) ${JSON.stringify(values)} at ${where.sheet.name}!${address}`,
      run: () => paste({ workbook, sheet: where.sheet }, address, values, mode),
      expect: expectTexts(workbook, where, grid),
      mayRefuse: where.sheet.protection !== null,
      undoing: 'step',
    };
  },

  clear: (workbook: WorkbookModel, { at, rows, columns }: Of<'clear'>): UserMove | undefined => {
    const where = whereIs(workbook, at);
    if (where === undefined) return undefined;
    const { sheet, row, column } = where;
    const to = { row: row + rows - 1, column: column + columns - 1 };
    const address = `${addressOf(where)}:${addressOf(to)}`;
    const inSight = unfilteredRows(sheet, row, rows);
    return {
      label: `clears ${sheet.name}!${address}`,
      run: () => clearCells({ workbook, sheet }, address),
      expect: (ledger) => {
        for (const one of inSight)
          wipe(ledger.sheet(sheet.id), { row: one, column, toRow: one + 1, toColumn: to.column + 1 });
        return takeHeadings(ledger, sheet);
      },
      mayRefuse: sheet.protection !== null,
      undoing: 'step',
    };
  },
};
