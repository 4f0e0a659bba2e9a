/** Charts of the add-in are recognized by it; those of a user are left alone. */
export const CHART_PREFIX = 'Groeiblad ';

/** Names by which charts are found again; nobody reads them on the sheet. */
export const chartNames = {
  domeinen: `${CHART_PREFIX}domeinen`,
  fasen: `${CHART_PREFIX}fasen`,
  jaren: `${CHART_PREFIX}jaren`,
  alle: `${CHART_PREFIX}alle domeinen`,
  groep2: `${CHART_PREFIX}groep 2`,
  organisaties: `${CHART_PREFIX}organisaties`,
  locaties: `${CHART_PREFIX}locaties`,
  factoren: `${CHART_PREFIX}factoren`,
  respons: `${CHART_PREFIX}respons`,
  whatIf: `${CHART_PREFIX}streefpercentage`,
  whatIfNext: `${CHART_PREFIX}streefpercentage vervolg`,
  approachAlle: `${CHART_PREFIX}aanpak alle domeinen`,
  approachHulp: `${CHART_PREFIX}aanpak hulp`,
  approachOordeel: `${CHART_PREFIX}aanpak oordeel`,
  approachDoelgroep: `${CHART_PREFIX}aanpak doelgroep`,
  approachDeelname: `${CHART_PREFIX}aanpak deelname`,
  approachMethoden: `${CHART_PREFIX}aanpak methoden`,
} as const;

/** The chart of one domein over the years. */
export const yearsChartName = (fase: string, domein: string): string => `${CHART_PREFIX}${fase} ${domein}`;

/** The chart of what helps or hinders in one fase. */
export const factorenChartName = (fase: string, soort: string): string =>
  `${CHART_PREFIX}factoren ${fase} ${soort}`;

/** The chart of the organisaties of one fase in one domein. */
export const organisatiesChartName = (fase: string, domein: string): string =>
  `${CHART_PREFIX}organisaties ${fase} ${domein}`;
