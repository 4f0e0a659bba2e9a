import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { formatAddress } from '../../../local/excel/model/address.ts';
import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { openExcel, valueOf } from '../../support/open-excel.ts';

let workbook: WorkbookModel;
let book: ExcelJS.Workbook;
beforeAll(async () => {
  const excel = await openExcel({
    client: exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde')) }),
  });
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  ({ workbook } = excel);
  excel.close();
  book = new ExcelJS.Workbook();
  await book.xlsx.load((await toXlsx(workbook)).buffer as ArrayBuffer);
});

type Facts = Record<string, unknown>;

/** Parts of a sheet that ExcelJS keeps outside its types. */
interface Hidden {
  readonly conditionalFormattings: readonly { ref: string }[];
  readonly sheetProtection?: object | null;
  readonly model: { readonly dataValidations: Readonly<Record<string, { type: string; prompt?: string }>> };
}

const filled = (value: unknown) => value !== null && value !== '';

function ofModel(sheet: SheetModel): Facts {
  const cells = [...sheet.cells.entries()].filter(({ cell }) => filled(cell.value));
  return {
    cells: cells.map(({ row, column, cell }) => [
      formatAddress({ row, column, rows: 1, columns: 1 }),
      cell.value,
      cell.style?.numberFormat ?? 'General',
      cell.style?.bold ?? false,
      cell.style?.locked ?? true,
    ]),
    tables: sheet.tables.map(({ name, box }) => [name, formatAddress(box)]),
    conditions: sheet.conditionalFormats.map(({ box }) => formatAddress(box)),
    prompts: new Set(sheet.validations.map(({ prompt }) => prompt.message).filter(filled)),
    protected: sheet.protection !== null,
    frozen: [sheet.freeze.rows, sheet.freeze.columns],
    landscape: sheet.pageLayout.orientation === 'Landscape',
    footer: sheet.pageLayout.texts.leftFooter,
    titles: sheet.pageLayout.titleRows !== null,
  };
}

/** ExcelJS leaves out what a cell does not have, whatever its types say. */
const looksOf = ({ numFmt, font, protection }: Partial<Cell>): unknown[] => [
  numFmt ?? 'General',
  font?.bold ?? false,
  protection?.locked ?? true,
];

function cellsOf(sheet: Worksheet): unknown[] {
  const cells: unknown[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (filled(cell.value)) cells.push([cell.address, cell.value, ...looksOf(cell)]);
    }),
  );
  return cells;
}

function ofFile(sheet: Worksheet): Facts {
  const { conditionalFormattings, sheetProtection, model } = sheet as unknown as Hidden;
  const [view] = sheet.views as { xSplit?: number; ySplit?: number }[];
  const tables = sheet.getTables() as unknown as { table: { name: string; tableRef: string } }[];
  return {
    cells: cellsOf(sheet),
    tables: tables.map(({ table }) => [table.name, table.tableRef]),
    conditions: conditionalFormattings.map(({ ref }) => ref),
    prompts: new Set(
      Object.values(model.dataValidations)
        .map(({ prompt }) => prompt ?? '')
        .filter(filled),
    ),
    protected: Boolean(sheetProtection),
    frozen: [view?.ySplit ?? 0, view?.xSplit ?? 0],
    landscape: sheet.pageSetup.orientation === 'landscape',
    footer: /&L(.*?)(?:&[CR]|$)/su.exec(sheet.headerFooter.oddFooter ?? '')?.[1] ?? '',
    titles: sheet.pageSetup.printTitlesRow !== undefined,
  };
}

/** `='Mijn blad'!$A$1:$A$1` and `'Mijn blad'!$A$1` are the same place. */
const plain = (place: string): string => place.replaceAll(/[=$']/g, '').replace(/!(\w+):\1$/, '!$1');

describe('an exported form', () => {
  it('has the sheets in the same order', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(workbook.sheets.length).toBeGreaterThan(7);
  });

  it('has every cell, format, table, condition, message, page and protection of every sheet', () => {
    for (const sheet of workbook.sheets)
      expect({ sheet: sheet.name, ...ofFile(book.getWorksheet(sheet.name)!) }).toEqual({
        sheet: sheet.name,
        ...ofModel(sheet),
      });
  });

  it('has the names of its lists', () => {
    const names = workbook.names.map(({ name, formula }) => [name, plain(formula)]);
    const found = workbook.names.map(({ name }) => [
      name,
      book.definedNames.getRanges(name).ranges.map(plain).join(),
    ]);
    expect(found).toEqual(names);
    expect(names.length).toBeGreaterThan(5);
  });
});
