import { guardAction, guardContent } from './guard.ts';
import { keepHeadings } from './table-headings.ts';
import { clearConditionalFormats } from './conditional-formats-of.ts';
import { clearValidation } from './validation-of.ts';
import { emitEdit, type Target, valueBefore } from './write-range.ts';
import { restyle } from './style-of.ts';

export type ClearApplyTo =
  'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

function clearContents(target: Target): void {
  const { sheet, box } = target;
  for (const { row, column, cell } of [...sheet.cells.entries(box)])
    if (cell.style) sheet.cells.set(row, column, { value: '', style: cell.style });
    else sheet.cells.delete(row, column);
}

function clearFormats({ sheet, box }: Target): void {
  restyle(sheet, box, () => ({}));
  for (const { row, column, cell } of [...sheet.cells.entries(box)]) {
    if (cell.value === '' && cell.formula === undefined) sheet.cells.delete(row, column);
    else delete cell.style;
  }
  clearConditionalFormats(sheet, box);
}

/**
 * "Excel.Range clear(applyTo)" (`learn.microsoft.com/javascript/api/excel/excel.range`): All takes values, formats,
 * conditional formats and validation; Contents the values alone.
 */
export function clearRange(target: Target, applyTo: ClearApplyTo): void {
  const { workbook, sheet, box } = target;
  const contents = applyTo === 'All' || applyTo === 'Contents' || applyTo === 'ResetContents';
  const formats = applyTo === 'All' || applyTo === 'Formats';
  if (contents) guardContent(sheet, box);
  if (formats) guardAction(sheet, 'allowFormatCells');
  const before = valueBefore(target);
  if (formats) clearFormats(target);
  if (contents) clearContents(target);
  if (applyTo === 'All') clearValidation(sheet, box);
  keepHeadings(workbook, sheet, box);
  if (contents) emitEdit(target, before);
  else workbook.emit({ type: 'format-changed', sheetId: sheet.id, box });
}
