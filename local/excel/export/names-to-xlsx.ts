import type ExcelJS from 'exceljs';
import { type DefinedName } from '../model/defined-name.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';

/** A name that stands for cells; ExcelJS can write no others. */
export const isCellsName = ({ formula }: DefinedName): boolean =>
  /^=(?:'(?:[^']|'')+'|[^'!()]+)![$A-Z0-9:]+$/.test(formula);

/** Names that hold in the whole workbook; for those of one sheet see sheet-names-to-xlsx.ts. */
export function namesToXlsx(workbook: WorkbookModel, book: ExcelJS.Workbook): void {
  for (const name of workbook.names.filter(isCellsName))
    book.definedNames.add(name.formula.slice(1), name.name);
}
