import { type Box } from './box.ts';

/** Cells of a sheet that a chart draws. */
export interface ChartSource {
  sheetId: string;
  box: Box;
}

export interface ChartSeriesModel {
  /** Text, or the cell that holds it. */
  name: string | ChartSource;
  values: ChartSource | null;
  categories: ChartSource | null;
  chartType: string;
  fillColor?: string;
  lineColor?: string;
  hasDataLabels: boolean;
  gapWidth: number;
}

export interface ChartAxisModel {
  visible: boolean;
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  numberFormat: string;
}

export interface ChartModel {
  id: string;
  name: string;
  chartType: string;
  source: ChartSource;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  /** In points from the corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
}
