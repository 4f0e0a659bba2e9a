/** Charts of the add-in are recognized by it; those of a user are left alone. */
export const CHART_PREFIX = 'Groeiblad ';

/** Names by which charts are found again; nobody reads them on the sheet. */
export const chartNames = {
  domeinen: `${CHART_PREFIX}domeinen`,
  fasen: `${CHART_PREFIX}fasen`,
  jaren: `${CHART_PREFIX}jaren`,
  respons: `${CHART_PREFIX}respons`,
} as const;

/** The chart of one domein over the years. */
export const yearsChartName = (fase: string, domein: string): string => `${CHART_PREFIX}${fase} ${domein}`;
