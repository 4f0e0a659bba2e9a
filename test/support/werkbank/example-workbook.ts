import { parseAddress } from '../../../local/excel/model/address.ts';
import type { Box } from '../../../local/excel/model/box.ts';
import { addSheet } from '../../../local/excel/model/sheets.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { restyle } from '../../../local/excel/model/style-of.ts';
import { addTable } from '../../../local/excel/model/tables.ts';
import { defaultProtection } from '../../../local/excel/model/protection.ts';
import { changeValidation } from '../../../local/excel/model/validation-of.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { openSheet } from '../../../local/excel/user/place.ts';

export const boxOf = (address: string): Box => {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed.box;
};

const list = {
  rule: { list: { inCellDropDown: true, source: 'voldoende,onvoldoende' } },
  prompt: { showPrompt: true, title: 'Groei', message: 'Kies wat u van de groei vindt.' },
  errorAlert: {
    showAlert: true,
    style: 'Stop',
    title: 'Kies uit de lijst',
    message: 'Dit staat niet in de lijst.',
  },
} as const;

const warning = {
  rule: { wholeNumber: { operator: 'Between', formula1: 0, formula2: 10 } },
  errorAlert: { showAlert: true, style: 'Warning', title: 'Veel', message: 'Dat is veel.' },
} as const;

/**
 * Sheet Kinderen with a table A3:C6, a list in C4:C6, a number in E1 about which Excel only warns, a conditional format
 * on B4:B6 and frozen headings; sheet Vast, which is protected.
 */
export function exampleWorkbook(rows = 3): string {
  const workbook = new WorkbookModel({ sheets: ['Kinderen'] });
  const at = openSheet(workbook, 'Kinderen');
  const body = Array.from({ length: rows }, (_, i) => [`K${i + 1}`, String(i + 1), '']);
  paste(at, 'A3', [['Code', 'Aantal', 'Groei'], ...body]);
  const target = (address: string) => ({ ...at, box: boxOf(address) });
  addTable(target(`A3:C${rows + 3}`), true).name = 'Kinderen';
  changeValidation(at.sheet, boxOf(`C4:C${rows + 3}`), list);
  changeValidation(at.sheet, boxOf('E1'), warning);
  at.sheet.conditionalFormats.push({
    id: '{1}',
    box: boxOf(`B4:B${rows + 3}`),
    type: 'CellValue',
    stopIfTrue: false,
    style: { fillColor: '#FFF0C2', bold: true },
    cellValue: { formula1: '2', operator: 'GreaterThan' },
  });
  restyle(at.sheet, boxOf('A1'), () => ({ bold: true, fontSize: 20, fontColor: '#0B6B5D' }));
  paste(at, 'A1', [['Een titel die ver over de rand loopt']]);
  at.sheet.freeze = { rows: 3, columns: 1 };
  at.sheet.selection = boxOf('A4');
  const fixed = addSheet(workbook, 'Vast');
  paste({ workbook, sheet: fixed }, 'A1', [['staat vast']]);
  fixed.protection = { options: { ...defaultProtection } };
  workbook.undoStack.length = 0;
  return snapshot(workbook);
}
