import { autoExpand } from '../model/auto-expand.ts';
import { cellBox } from '../model/box.ts';
import { type Cell } from '../model/cell.ts';
import { readValue } from '../model/cell-value.ts';
import { isValid } from '../model/check-validation.ts';
import { guardContent } from '../model/guard.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { keepHeadings } from '../model/table-headings.ts';
import { type Validation } from '../model/validation.ts';
import { validationAt } from '../model/validation-of.ts';
import { writeCell } from '../model/write-cell.ts';
import { emitEdit } from '../model/write-range.ts';
import { attempt } from './attempt.ts';
import { excelTexts } from './excel-texts.ts';
import { type Alert, type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

const kinds = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function alertOf({ errorAlert }: Validation): Alert {
  return {
    kind: kinds[errorAlert.style],
    title: errorAlert.title || 'Microsoft Excel',
    message: errorAlert.message || excelTexts.invalidValue,
  };
}

function putBack(sheet: SheetModel, row: number, column: number, cell: Cell | undefined): void {
  if (cell) sheet.cells.set(row, column, cell);
  else sheet.cells.delete(row, column);
}

/** The alert that the cell as it is now calls for, unless the user insists and may. */
function objection(
  { workbook, sheet }: OpenSheet,
  row: number,
  column: number,
  insist: boolean,
): Alert | null {
  const validation = validationAt(sheet, row, column);
  if (!validation?.errorAlert.showAlert || isValid({ workbook, sheet, row, column })) return null;
  const alert = alertOf(validation);
  return insist && alert.kind !== 'stop' ? null : alert;
}

/**
 * The user types text into one cell and presses Enter. It is coerced as Excel does, refused with the alert of the
 * cell's validation when it breaks it, and makes a table grow when it stands just below one.
 * "Apply data validation to cells" (support.microsoft.com).
 * @param insist the user answers "yes" to a warning.
 */
export function typeIn(at: OpenSheet, address: string, text: string, insist = false): Outcome {
  const { workbook, sheet } = at;
  const { row, column } = boxAt(address);
  return attempt(workbook, () => {
    const cell = cellBox(row, column);
    guardContent(sheet, cell);
    const before = sheet.cells.get(row, column);
    const oldValue = readValue(workbook, sheet, row, column);
    writeCell({ workbook, sheet, row, column }, text, 'local');
    workbook.version += 1;
    const refused = text === '' ? null : objection(at, row, column, insist);
    if (refused) {
      putBack(sheet, row, column, before);
      workbook.version += 1;
      return { refused };
    }
    if (text !== '') autoExpand(workbook, sheet, cell);
    keepHeadings(workbook, sheet, cell);
    emitEdit({ workbook, sheet, box: cell }, oldValue);
    return undefined;
  });
}
