/** How a user's Excel reads and shows values. */
export interface ExcelLocale {
  tag: 'nl-NL' | 'en-US';
  decimal: ',' | '.';
  group: ',' | '.';
  /** Between the arguments of a typed formula. */
  listSeparator: ';' | ',';
  dayFirst: boolean;
  dateSeparator: '-' | '/';
  /** What may stand between the parts of a typed date. */
  dateSeparators: string;
  trueText: string;
  falseText: string;
  currency: string;
  /** As in the file: m/d/yyyy stands for the short date of whoever reads it. */
  months: readonly string[];
  /** New columns of a table without a heading. */
  columnHeading: string;
  functionNames: Readonly<Record<string, string>>;
}

export const dutch: ExcelLocale = {
  tag: 'nl-NL',
  decimal: ',',
  group: '.',
  listSeparator: ';',
  dayFirst: true,
  dateSeparator: '-',
  dateSeparators: '-/.',
  trueText: 'WAAR',
  falseText: 'ONWAAR',
  currency: '€',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  columnHeading: 'Kolom',
  functionNames: Object.fromEntries([
    ['SOM', 'SUM'],
    ['SOMPRODUCT', 'SUMPRODUCT'],
    ['AANTAL', 'COUNT'],
    ['AANTALARG', 'COUNTA'],
    ['AANTAL.ALS', 'COUNTIF'],
    ['AANTALLEN.ALS', 'COUNTIFS'],
    ['SOM.ALS', 'SUMIF'],
    ['AANTAL.LEGE.CELLEN', 'COUNTBLANK'],
    ['ALS', 'IF'],
    ['ALS.FOUT', 'IFERROR'],
    ['EN', 'AND'],
    ['OF', 'OR'],
    ['NIET', 'NOT'],
    ['GEMIDDELDE', 'AVERAGE'],
    ['AFRONDEN', 'ROUND'],
    ['LENGTE', 'LEN'],
    ['SPATIES.WISSEN', 'TRIM'],
    ['VANDAAG', 'TODAY'],
    ['DATUM', 'DATE'],
    ['JAAR', 'YEAR'],
    ['MAAND', 'MONTH'],
    ['DAG', 'DAY'],
    ['ISLEEG', 'ISBLANK'],
    ['ISGETAL', 'ISNUMBER'],
    ['ISTEKST', 'ISTEXT'],
    ['GELIJK', 'EXACT'],
    ['LINKS', 'LEFT'],
    ['RECHTS', 'RIGHT'],
    ['DEEL', 'MID'],
    ['HOOFDLETTERS', 'UPPER'],
    ['KLEINE.LETTERS', 'LOWER'],
    ['RIJ', 'ROW'],
    ['INDIRECT', 'INDIRECT'],
    ['HYPERLINK', 'HYPERLINK'],
    ['MIN', 'MIN'],
    ['MAX', 'MAX'],
    ['ABS', 'ABS'],
  ]),
};

export const english: ExcelLocale = {
  tag: 'en-US',
  decimal: '.',
  group: ',',
  listSeparator: ',',
  dayFirst: false,
  dateSeparator: '/',
  dateSeparators: '-/',
  trueText: 'TRUE',
  falseText: 'FALSE',
  currency: '$',
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  columnHeading: 'Column',
  functionNames: {},
};

export const localeByTag = (tag: string): ExcelLocale => (tag === english.tag ? english : dutch);
