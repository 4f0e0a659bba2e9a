import ExcelJS from 'exceljs';

/** A picture of one dot. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const OWN_SHEET = 'Eigen notities';

/** The file after its owner added a sheet of another kind: formula, merged cells, remark, picture, colors. */
export async function withOwnSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.addWorksheet(OWN_SHEET);
  sheet.getCell('A1').value = 'Afspraken met ouders';
  sheet.mergeCells('A1:C1');
  sheet.getCell('A2').value = { formula: '1+1', result: 2 };
  sheet.getCell('B2').value = { richText: [{ text: 'half ' }, { text: 'vet', font: { bold: true } }] };
  sheet.getCell('B2').note = 'Bespreken.';
  sheet.getCell('C2').font = { bold: true };
  sheet.addImage(book.addImage({ base64: dot, extension: 'png' }), 'E1:E2');
  return new Uint8Array(await book.xlsx.writeBuffer());
}
