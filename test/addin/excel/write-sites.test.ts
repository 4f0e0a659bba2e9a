import { afterEach, describe, expect, it } from 'vitest';
import type { WorkbookChange } from '../../../addin/excel/workbook.ts';
import { officeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Block, SheetModel, TableModel } from '../../../addin/sheets/sheet-model.ts';
import { namedCells } from '../../../addin/sheets/named-cells.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Action } from '../../../local/excel/wire/protocol.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { setsProperty, type Tamper, tamperWith, withCells } from '../../support/tampered-host.ts';

/** One that Excel calculates, one of which it eats a sign, and two of which it makes a number: each site holds all. */
const risky = ['=1+1', "'t Twiespan", '007', '1-2'] as const;

const table = (name: string, row: number, styles: TableModel['styles']): TableModel => ({
  ...{ name, row, column: 0, filter: false, styles },
  header: [...risky],
  rows: [[...risky], [...risky].reverse()],
});

const block = (row: number, style: Block['style']): Block => ({ row, column: 0, values: [risky], style });

/** A sheet in which the add-in writes in every way that it has. */
const model: SheetModel = {
  ...{
    name: 'Respons',
    accent: true,
    widths: [100],
    heights: [],
    names: [],
    validations: [],
    conditions: [],
  },
  blocks: [block(0, 'title'), block(1, 'lead'), block(2, 'cell')],
  tables: [
    table('Respons', 4, ['strong', 'count', 'cell', 'input']),
    table('Terugkoppeling', 9, ['percentage', 'margin', 'inputNumber', 'cell']),
  ],
  paper: { upright: false, header: 'Voorbeeld', footer: 'Voorbeeld' },
  locked: false,
  start: { row: 0, column: 0 },
};

/** Three cells under each other in a table that is there. */
const filled = risky.slice(0, 2).map((text, row) => ({ table: 'Respons', row, column: 3, text }));

const expected = [
  ...model.blocks.map(({ row, values }) => ({ row, texts: values[0]! })),
  ...model.tables.flatMap(({ row, header, rows }) =>
    [header, ...rows].map((texts, nth) => ({ row: row + nth, texts })),
  ),
];

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const honest: Tamper = (actions) => actions;

interface Written {
  /** Cells that say something else than was written, or that calculate. */
  readonly wrong: readonly string[];
  /** Why the add-in stopped, where it did. */
  readonly error: string | undefined;
}

/** Writes through real office.js with a fault on the way, and looks in the workbook itself what came of it. */
async function write(changes: readonly WorkbookChange[], tamper: Tamper): Promise<Written> {
  const excel = await openExcel({ client: exampleClient({}), workbook: new WorkbookModel() });
  open.push(excel);
  let error: string | undefined;
  for (const [nth, change] of changes.entries()) {
    const stop = nth === changes.length - 1 ? tamperWith(excel.host, tamper) : () => undefined;
    try {
      await excel.use(async () =>
        valueOf(await officeWorkbook.apply(valueOf(await officeWorkbook.read()), change)),
      );
    } catch (caught) {
      error = (caught as Error).message;
    }
    stop();
  }
  return { wrong: wrongCells(excel, changes), error };
}

function wrongCells({ workbook }: OpenExcel, changes: readonly WorkbookChange[]): readonly string[] {
  const sheet = workbook.sheetByName('Respons');
  const texts = changes.flatMap((change) => change.texts ?? []);
  if (sheet === undefined) return ['no sheet'];
  const cells = expected.flatMap(({ row, texts: line }) =>
    line.map((text, column) => ({ row, column, text })),
  );
  const over = texts.map(({ row, column, text }) => ({ row: row + 5, column, text }));
  const last = cells.filter(
    (one) => !over.some(({ row, column }) => row === one.row && column === one.column),
  );
  return [...last, ...over].flatMap(({ row, column, text }) => {
    const isFormula = sheet.cells.get(row, column)?.formula !== undefined;
    const held = readValue(workbook, sheet, row, column);
    return held === text && !isFormula ? [] : [`${row},${column} ${String(text)}: ${String(held)}`];
  });
}

/** Writes to cells in a batch, in order: each is a place where the guard could be forgotten. */
const sites = (actions: readonly Action[]): readonly Action[] =>
  actions.filter((action) => setsProperty(action, 'Values'));

const withoutGuard =
  (nth: number): Tamper =>
  (actions) => {
    const site = sites(actions)[nth];
    return actions.map((action) =>
      action === site
        ? withCells(action, (cell) =>
            typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell,
          )
        : action,
    );
  };

/** Each range that is written has its own proxy, which says to which cells a format belongs. */
const withoutFormat =
  (nth: number): Tamper =>
  (actions) => {
    const site = sites(actions)[nth];
    return actions.map((action) =>
      setsProperty(action, 'NumberFormat') && action.ObjectPathId === site?.ObjectPathId
        ? withCells(action, () => 'General')
        : action,
    );
  };

const drawing: readonly WorkbookChange[] = [{ draw: [model] }];
const filling: readonly WorkbookChange[] = [{ draw: [model] }, { texts: filled }];
const numbered = (count: number) => Array.from({ length: count }, (_, nth) => nth);

describe('text is what was written', () => {
  it.each([
    ['in blocks, headings and tables', drawing, 7],
    ['in single cells of a table', filling, 1],
  ])('%s', async (_, changes, count) => {
    let seen = 0;
    const counted: Tamper = (actions) => {
      seen = Math.max(seen, sites(actions).length);
      return actions;
    };
    expect(await write(changes, counted)).toEqual({ wrong: [], error: undefined });
    expect(seen).toBe(count);
  });

  it('also when it is written again over what stands there', async () => {
    expect(await write([...drawing, ...drawing], honest)).toEqual({ wrong: [], error: undefined });
  });
});

describe.each([
  ['the apostrophe', withoutGuard],
  ['the format of text', withoutFormat],
])('planted fault: without %s', (_, fault) => {
  it.each(numbered(7))(
    'at site %i of a drawing, the text is another, and the add-in says so',
    async (nth) => {
      const { wrong, error } = await write(drawing, fault(nth));
      expect(wrong).not.toEqual([]);
      expect(error).toContain('something else than was written');
    },
  );
});

describe('planted fault: without the apostrophe', () => {
  it('in single cells of a table, the text is another, and the add-in says so', async () => {
    const { wrong, error } = await write(filling, withoutGuard(0));
    expect(wrong).not.toEqual([]);
    expect(error).toContain('something else than was written');
  });
});

describe('a sentence in a cell with a name', () => {
  it('is refused when it begins with a sign: its format cannot be changed on a protected sheet', async () => {
    const [name = ''] = namedCells;
    const change = { named: { [name]: '=1+1' } };
    const named: SheetModel = {
      ...model,
      names: [{ name, area: { row: 2, column: 0, rows: 1, columns: 1 } }],
    };
    const { error } = await write([{ draw: [named] }, change], honest);
    expect(error).toContain('begins with a sign');
  });
});
