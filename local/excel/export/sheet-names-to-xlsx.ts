import { type WorkbookModel } from '../model/workbook-model.ts';
import { FileParts } from './file-parts.ts';
import { isCellsName } from './names-to-xlsx.ts';

/** What stands before the names of a workbook: the order is fixed (ECMA-376 part 1, 18.2.27). */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'];

/** ExcelJS writes names of the workbook alone: those that hold on one sheet are put in the file that it made. */
export async function sheetNamesToXlsx(workbook: WorkbookModel, file: Uint8Array): Promise<Uint8Array> {
  const names = workbook.sheets.flatMap((sheet, index) =>
    sheet.names.filter(isCellsName).map(({ name, formula }) => ({ index, name, cells: formula.slice(1) })),
  );
  if (names.length === 0) return file;
  const parts = await FileParts.open(file);
  await parts.change('xl/workbook.xml', (root, make) => {
    const children = [...root.childNodes];
    let list = children.find(({ nodeName }) => nodeName === 'definedNames');
    if (!list) {
      const last = children.findLast(({ nodeName }) => beforeNames.includes(nodeName));
      list = root.insertBefore(make(['definedNames', {}]), last?.nextSibling ?? null);
    }
    for (const { index, name, cells } of names)
      list.appendChild(make(['definedName', { name, localSheetId: String(index) }, cells]));
  });
  return parts.save();
}
