import { type Box } from './box.ts';

/** Cells of a sheet that a chart draws. */
export interface ChartSource {
  sheetId: string;
  box: Box;
}

/** '' for a color means: the one that Excel chooses, 'none' for a fill: there is none. Weights in points. */
export interface ChartLineModel {
  color: string;
  weight: number;
  lineStyle: string;
}

export interface ChartSeriesModel {
  /** Text, or the cell that holds it. */
  name: string | ChartSource;
  values: ChartSource | null;
  categories: ChartSource | null;
  chartType: string;
  fillColor: string;
  line: ChartLineModel;
  hasDataLabels: boolean;
  dataLabels: { position: string; font: ChartFontModel };
  gapWidth: number;
  overlap: number;
  markerStyle: string;
  /** 2 to 72 points. */
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
}

export interface ChartAxisModel {
  visible: boolean;
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  gridLine: ChartLineModel;
  numberFormat: string;
  /** The first category is where the last one was. */
  reversePlotOrder: boolean;
  /** Where the other axis crosses this one: 'Automatic' or 'Maximum'. */
  position: string;
}

export interface ChartFontModel {
  size: number;
  bold: boolean;
  color: string;
}

export interface ChartModel {
  id: string;
  name: string;
  chartType: string;
  source: ChartSource;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  title: { text: string; visible: boolean; font: ChartFontModel };
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
