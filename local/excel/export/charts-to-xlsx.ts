import { type SheetModel } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { chartXml } from './chart-to-xml.ts';
import { drawingXml } from './drawing-to-xml.ts';
import { FileParts } from './file-parts.ts';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Elements of a sheet that come after its drawing: the order is fixed (ECMA-376 part 1, 18.3.1.99). */
const afterDrawing = new Set([
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

async function pointToDrawing(parts: FileParts, sheetPart: string, relation: string): Promise<void> {
  await parts.change(sheetPart, (root, make) => {
    const later = [...root.childNodes].find(({ nodeName }) => afterDrawing.has(nodeName)) ?? null;
    root.insertBefore(make(['drawing', { 'r:id': relation }]), later);
  });
}

interface Place {
  parts: FileParts;
  /** Number of the sheet in the file, from 1. */
  number: number;
  /** Charts in the sheets before it. */
  before: number;
}

async function addDrawing(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { parts, number, before }: Place,
): Promise<void> {
  const sheetPart = `xl/worksheets/sheet${number}.xml`;
  const drawing = `xl/drawings/drawing${number}.xml`;
  const relations: string[] = [];
  for (const [i, chart] of sheet.charts.entries()) {
    const part = `xl/charts/chart${before + i + 1}.xml`;
    await parts.add(part, chartType, chartXml(workbook, chart));
    relations.push(await parts.relate({ from: drawing, type: 'chart', to: part }));
  }
  await parts.add(drawing, drawingType, drawingXml(workbook, sheet, relations));
  const relation = await parts.relate({ from: sheetPart, type: 'drawing', to: drawing });
  await pointToDrawing(parts, sheetPart, relation);
}

/** ExcelJS writes no charts: they are put in the file that it made, whose sheets are numbered in order. */
export async function chartsToXlsx(workbook: WorkbookModel, file: Uint8Array): Promise<Uint8Array> {
  if (workbook.sheets.every(({ charts }) => charts.length === 0)) return file;
  const parts = await FileParts.open(file);
  let before = 0;
  for (const [i, sheet] of workbook.sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    await addDrawing(workbook, sheet, { parts, number: i + 1, before });
    before += sheet.charts.length;
  }
  return parts.save();
}
