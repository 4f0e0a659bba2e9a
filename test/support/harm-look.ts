import * as fc from 'fast-check';
import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';
import { addressIn } from '../../local/demo/table-in-model.ts';
import { filterTable } from '../../local/excel/user/filter-table.ts';
import {
  clearConditions,
  clearFormats,
  clearRules,
  formatCells,
  mergeSelection,
  widenColumns,
} from '../../local/excel/user/format.ts';
import { freezeAbove } from '../../local/excel/user/freeze.ts';
import { paste } from '../../local/excel/user/paste.ts';
import { openSheet } from '../../local/excel/user/place.ts';
import { protectTab, unprotectTab } from '../../local/excel/user/protect.ts';
import { clearCells, hideColumns, hideRows, insertColumns, insertRows } from '../../local/excel/user/rows.ts';
import { hideTab } from '../../local/excel/user/sheet-tabs.ts';
import { sortTable } from '../../local/excel/user/sort-table.ts';
import { insertTableRows } from '../../local/excel/user/table-rows.ts';
import { typeIn } from '../../local/excel/user/type-in.ts';

/** Something that a person does in a form. */
export interface Deed {
  readonly name: string;
  readonly do: (workbook: WorkbookModel) => unknown;
}

const deed = (name: string, run: Deed['do']): Deed => ({ name, do: run });

const filled = ['Start', 'Kinderen', 'Groepen', 'Toelichting'];
const locked = ['Sleutellijst', 'Controle', 'Ontvangst', 'Lijsten', 'Gegevens'];
const letters = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G');

/** An area in the columns of every sheet, from its title to far into its table. */
const area = fc
  .tuple(
    letters,
    fc.integer({ min: 1, max: 22 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([letter, row, columns, rows]) => {
    const last = String.fromCharCode(Math.min(71, letter.charCodeAt(0) + columns));
    return `${letter}${row}:${last}${row + rows}`;
  });

const foreign = fc.constantFrom(
  { fillColor: '#FFFF00' },
  { fontName: 'Comic Sans MS', fontSize: 16 },
  { bold: true, strikethrough: true, fontColor: '#FF0000' },
  { numberFormat: '0.00', horizontalAlignment: 'Right' },
  { locked: true, wrapText: false },
  { borders: { EdgeTop: { style: 'Double', weight: 'Thick', color: '#000000' } } },
);

/** What changes the look of a form and nothing else, but for a title that somebody empties. */
export const harms: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom(...filled), area, letters, foreign, fc.nat())
  .chain(([name, address, column, style, nth]) => {
    const at = (workbook: WorkbookModel) => openSheet(workbook, name);
    const one = (what: string, run: (place: ReturnType<typeof at>) => unknown) =>
      deed(`${what} ${name} ${address} ${column}`, (workbook) => run(at(workbook)));
    return fc.constantFrom(
      one(`format ${JSON.stringify(style)}`, (place) => formatCells(place, address, style)),
      one('clear formats', (place) => clearFormats(place, address)),
      one('clear rules', (place) => clearRules(place, address)),
      one('clear conditions', (place) => clearConditions(place, address)),
      one('widen', (place) => widenColumns(place, column, 20 + (nth % 200))),
      one('hide column', (place) => hideColumns(place, column)),
      one('hide rows', (place) => hideRows(place, 1 + (nth % 15), 1 + (nth % 4))),
      one('freeze', (place) => freezeAbove(place, `${column}${1 + (nth % 9)}`)),
      one('merge', (place) => mergeSelection(place, address)),
      one('protect', (place) => protectTab(place)),
      one('empty the title', (place) => clearCells(place, 'A1:C2')),
      deed(`open and show ${locked[nth % 5] ?? ''}`, (workbook) => {
        const place = openSheet(workbook, locked[nth % 5]);
        return [unprotectTab(place), hideTab(place), formatCells(place, address, style)];
      }),
    );
  });

/** What makes a form larger or moves its parts, as people do before the look is harmed. */
export const moves: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom(...filled), letters, fc.integer({ min: 1, max: 12 }))
  .chain(([name, column, row]) =>
    fc.constantFrom(
      deed(`insert rows in ${name} at ${row}`, (workbook) => insertRows(openSheet(workbook, name), row, 2)),
      deed(`insert column in Kinderen at ${column}`, (workbook) =>
        insertColumns(openSheet(workbook, 'Kinderen'), column),
      ),
      deed(`insert table row ${row}`, (workbook) => {
        const { sheet, address } = addressIn(workbook, 'Kinderen', { row, heading: 'Code' });
        return insertTableRows({ workbook, sheet }, address);
      }),
      deed(`sort down ${row}`, (workbook) => sortTable(workbook, 'Kinderen', 'Code', row % 2 === 0)),
      deed('a child below the table', (workbook) => {
        const { table } = kinderen(workbook);
        const { sheet, address } = addressIn(workbook, 'Kinderen', {
          row: table.box.rows - 1,
          heading: 'Code',
        });
        return typeIn({ workbook, sheet }, address, `X${row}`);
      }),
      deed('filter', (workbook) => filterTable(workbook, 'Kinderen', 'Groep', ['Groep 1'])),
      deed(`a note beside ${name}`, (workbook) =>
        typeIn(openSheet(workbook, name), `Z${row}`, 'Mijn notitie'),
      ),
      deed(`cells of another workbook at ${row}`, (workbook) => {
        const { sheet, address } = addressIn(workbook, 'Kinderen', { row, heading: 'Groep' });
        return paste(
          { workbook, sheet },
          address,
          [
            ['Groep 2', 'ja'],
            [' Groep 1 ', 7.5],
          ],
          'cells',
        );
      }),
    ),
  );

/** Two rows of another workbook over the child list: a number among them, and blanks around a text. */
export const pasteForeign: Deed = deed('cells of another workbook', (workbook) => {
  const { sheet, address } = addressIn(workbook, 'Kinderen', { row: 2, heading: 'Groep' });
  return paste(
    { workbook, sheet },
    address,
    [
      ['Groep 2', 'ja'],
      [' Groep 1 ', 7.5],
    ],
    'cells',
  );
});

export const clearKinderenRules: Deed = deed('clear rules', (workbook) =>
  clearRules(openSheet(workbook, 'Kinderen'), 'A7:G40'),
);

function kinderen(workbook: WorkbookModel) {
  for (const sheet of workbook.sheets)
    for (const table of sheet.tables) if (table.name === 'Kinderen') return { sheet, table };
  throw new Error('There is no child list.');
}
