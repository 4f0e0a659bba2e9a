import { chartKindOf } from '../model/chart-kind.ts';
import { type ChartModel } from '../model/chart-model.ts';
import { guardAction } from '../model/guard.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { notImplemented } from '../wire/host-error.ts';
import { type ApiContext } from './api-context.ts';

/** Where a chart lives; its parts share it. */
export interface ChartPlace {
  context: ApiContext;
  sheet: SheetModel;
  chart: ChartModel;
}

/**
 * A protected sheet refuses every change of a chart, unless objects may be edited ("Excel.WorksheetProtectionOptions
 * allowEditObjects", `learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions`).
 */
function guardChart({ sheet }: ChartPlace): void {
  guardAction(sheet, 'allowEditObjects');
}

export function changeChart(place: ChartPlace, change: () => void): void {
  guardChart(place);
  change();
  place.context.workbook.touch();
}

/** A type of chart that nothing here draws fails by name, as every member that is not built. */
export function requireKind(chartType: string): void {
  if (chartKindOf(chartType) === undefined) throw notImplemented(`ChartType.${chartType}`);
}

/** What `definePlain` asks of a part of a chart. */
export const sourceIn = <Model>(place: ChartPlace, model: Model) => ({
  workbook: place.context.workbook,
  model,
  guard: () => guardChart(place),
});
