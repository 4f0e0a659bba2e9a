/** Charts of the add-in are recognized by it; those of a user are left alone. */
export const CHART_PREFIX = 'Groeiblad ';

/** Names by which charts are found again; nobody reads them on the sheet. */
export const chartNames = {
  domeinen: `${CHART_PREFIX}domeinen`,
  fasen: `${CHART_PREFIX}fasen`,
} as const;
