import { type Box, endRow, isInside, overlaps } from './box.ts';
import { guardAction } from './guard.ts';
import { type Target } from './write-range.ts';

/** "Excel.Range merge(across)": the first cell keeps its value, the others lose theirs. */
export function mergeCells({ workbook, sheet, box }: Target, across: boolean): void {
  guardAction(sheet, null);
  const parts: Box[] = [];
  if (!across) parts.push({ ...box });
  else for (let row = box.row; row < endRow(box); row++) parts.push({ ...box, row, rows: 1 });
  sheet.merges = [...sheet.merges.filter((merge) => !isInside(merge, box)), ...parts];
  for (const part of parts)
    for (const { row, column, cell } of [...sheet.cells.entries(part)])
      if (row !== part.row || column !== part.column)
        sheet.cells.set(row, column, { value: '', ...(cell.style ? { style: cell.style } : {}) });
  workbook.touch();
}

export function unmergeCells({ workbook, sheet, box }: Target): void {
  guardAction(sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, box));
  workbook.touch();
}
