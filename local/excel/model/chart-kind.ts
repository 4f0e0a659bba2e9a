/** How a series is drawn. */
export type ChartKind = 'columns' | 'bars' | 'line' | 'marks';

/** Of "Excel.ChartType" (`learn.microsoft.com/javascript/api/excel/excel.charttype`): what can be drawn and exported. */
const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'columns',
  BarClustered: 'bars',
  Line: 'line',
  LineMarkers: 'marks',
};

/** undefined for a type that nothing here draws. */
export const chartKindOf = (chartType: string): ChartKind | undefined => kinds[chartType];
