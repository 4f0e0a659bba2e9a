import { type WorkbookModel } from '../model/workbook-model.ts';
import { type ApiContext } from './api-context.ts';
import { type NewWorkbooks } from './new-workbooks.ts';
import { Range } from './range.ts';
import { Table } from './table.ts';
import { Workbook } from './workbook.ts';
import { Worksheet } from './worksheet.ts';

export interface ApiSession {
  context: ApiContext;
  root: Workbook;
}

/** What one add-in sees of a workbook. */
export function openSession(workbook: WorkbookModel, newWorkbooks: NewWorkbooks): ApiSession {
  const context: ApiContext = {
    workbook,
    registrations: new Set(),
    eventsEnabled: true,
    newWorkbooks,
    create: {
      range: (sheet, box) => new Range(context, sheet, box),
      worksheet: (sheet) => new Worksheet(context, sheet),
      table: (sheet, table) => new Table(context, sheet, table),
    },
  };
  return { context, root: new Workbook(context) };
}
