import { type ChartLineModel } from '../model/chart-model.ts';
import { ChartPart } from './chart-part.ts';
import { definePlain } from './plain-members.ts';

/** "Excel.ChartLineFormat" (`learn.microsoft.com/javascript/api/excel/excel.chartlineformat`). */
export class ChartLineFormat extends ChartPart<ChartLineModel> {
  static override readonly typeName = 'ChartLineFormat';
  static override readonly scalars = ['color', 'lineStyle', 'weight'];
}

definePlain(ChartLineFormat, (part: ChartLineFormat) => ChartPart.sourceOf(part), [
  'color',
  'lineStyle',
  'weight',
]);
