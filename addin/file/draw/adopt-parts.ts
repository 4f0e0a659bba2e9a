import { anchorOf } from '../../finder/anchors.ts';
import { type Adoption, inOrder } from '../../excel/adoption.ts';
import { rangeReference } from '../../sheets/areas.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import type { SheetPart } from '../read/book-part.ts';
import { openBook } from '../read/book.ts';
import { dropCalcChain, setName } from './book-edits.ts';
import { writeText } from './edit-cells.ts';
import { addTable, headingOf, renameTable, widenTable } from './edit-tables.ts';

/** Gives parts of a form in a file the table, the heading or the name back by which they are found. */
export function adoptParts(file: XlsxPackage, adoptions: readonly Adoption[]): void {
  dropCalcChain(file);
  const { sheets } = openBook(file);
  for (const adoption of inOrder(adoptions)) {
    const sheet = sheets.find(({ name }) => name === adoption.sheet);
    if (sheet !== undefined) adopt(file, sheet, adoption);
  }
}

function adopt(file: XlsxPackage, sheet: SheetPart, adoption: Adoption): void {
  switch (adoption.kind) {
    case 'text': {
      const { row, column, text } = adoption;
      writeText(file.edit(sheet.path), row, column, text);
      headingOf(file, sheet, { row, column, text });
      return;
    }
    case 'table':
      addTable(file, sheet, adoption);
      anchor(file, sheet, adoption.name, adoption.area);
      return;
    case 'rename':
      anchor(file, sheet, adoption.to, renameTable(file, sheet, adoption));
      return;
    case 'column':
      anchor(file, sheet, adoption.table, widenTable(file, sheet, adoption));
      return;
    case 'name':
      setName(file, adoption.name, { reference: rangeReference(sheet.name, adoption.area) });
  }
}

/** Programs that know no tables find it by its name. */
function anchor(file: XlsxPackage, sheet: SheetPart, table: string, area: Area | undefined): void {
  if (area !== undefined) setName(file, anchorOf(table), { reference: rangeReference(sheet.name, area) });
}
