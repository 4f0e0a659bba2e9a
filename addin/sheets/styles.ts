/** How a cell looks. Colors are `#RRGGBB`; sizes are points; absent members keep Excel's default. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  /** Room at the side of the text, in steps of about three spaces. */
  readonly indent?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly numberFormat?: string;
  /** Thin lines around and between the cells. */
  readonly lines?: boolean;
  /** A stronger line at the left: a group of columns begins here. */
  readonly begins?: boolean;
  /** A dotted line below, to write on with a pen. */
  readonly dotted?: boolean;
  /** May be edited where the sheet is protected. */
  readonly open?: boolean;
}

/**
 * The colors of the workbook. One accent, a calm green-teal: 6.6:1 on white. Pairs of text and fill keep 4.5:1 or
 * more; red and green are absent, as nobody is settled on a result.
 */
export const palette = {
  accent: '#0B6B5D',
  accentSoft: '#E3F1EE',
  ink: '#1F2A28',
  quiet: '#52605D',
  paper: '#FFFFFF',
  stone: '#F4F6F5',
  line: '#C9D3D0',
  mark: '#FFDCC2',
  markInk: '#7A2410',
  needed: '#FDF7E3',
  blueSoft: '#E6EEF7',
  sand: '#F3E9DC',
} as const;

const text: CellLook = { color: palette.ink, size: 11, vertical: 'Center' };
const inTable: CellLook = { ...text, lines: true, wrap: true, indent: 1 };
const grey: CellLook = { ...inTable, fill: palette.stone, color: palette.quiet, italic: true };
const head: CellLook = {
  ...text,
  fill: palette.accent,
  color: palette.paper,
  bold: true,
  wrap: true,
  lines: true,
};

/** The named styles; text cells have number format `@`, so that Excel keeps them as they are. */
export const styles = {
  title: { ...text, color: palette.accent, size: 20, bold: true },
  lead: { ...text, size: 12 },
  heading: { ...text, color: palette.accent, size: 14, bold: true },
  /** Names a part of a page, over its full width. */
  part: { ...text, color: palette.accent, size: 16, bold: true, fill: palette.accentSoft, indent: 1 },
  note: { ...text, color: palette.quiet },
  /** Beside a table, clear of its line. */
  noteBeside: { ...text, color: palette.quiet, indent: 1 },
  /** What a note beside it is about. */
  term: { ...text, bold: true },
  /** What the title says more: beside it, as strong as a heading and no larger than text. */
  promise: { ...text, color: palette.accent, size: 12, bold: true },
  /** Shows how something is filled in and is no data. */
  example: { ...text, color: palette.quiet, italic: true, fill: palette.stone, lines: true, indent: 1 },
  /** Names of groups of columns, above their headings: two tints by turns. */
  group: { ...text, color: palette.accent, bold: true, fill: palette.accentSoft, indent: 1 },
  otherGroup: { ...text, color: palette.accent, bold: true, fill: palette.stone, indent: 1 },
  /** A cell whose words change while the sheet is protected. */
  notice: { ...text, bold: true, fill: palette.accentSoft, color: palette.accent, indent: 1, open: true },
  tableHead: { ...head, indent: 1 },
  /** For tables with many narrow columns. */
  denseHead: { ...head, size: 10, indent: 1 },
  /** Above numbers, which stand at the right. */
  tableHeadRight: { ...head, indent: 1, align: 'Right' },
  denseHeadRight: { ...head, size: 10, indent: 1, align: 'Right' },
  /** The same with buttons to filter, which Excel puts at the bottom. */
  filterHead: { ...head, size: 10, indent: 1, vertical: 'Top' },
  cell: inTable,
  label: { ...inTable, fill: palette.stone },
  strong: { ...inTable, bold: true },
  /** Fixed text in a table that people fill in. */
  fixed: { ...inTable, vertical: 'Top' },
  input: { ...text, lines: true, indent: 1, open: true },
  /** The first column of a group. */
  inputBegins: { ...text, lines: true, indent: 1, begins: true, open: true },
  answer: { ...inTable, open: true },
  inputProse: { ...inTable, open: true, vertical: 'Top' },
  inputNumber: { ...inTable, open: true, align: 'Right', numberFormat: '0' },
  count: { ...inTable, align: 'Right' },
  /** What the add-in fills in beside what people type: quiet, and 5.9:1 on its fill. */
  grey: { ...grey, align: 'Right' },
  greyProse: { ...grey, vertical: 'Top' },
  /** A number that people sort by or add up. */
  number: { ...inTable, wrap: false, align: 'Right', numberFormat: '0' },
  /** The number of percents as it is shown: 75, or 74.6 where rounding would say too much. */
  percentage: { ...inTable, wrap: false, align: 'Right', numberFormat: 'General"%"' },
  /** An end of a margin: each with one decimal, so that they can be compared under each other. */
  margin: { ...inTable, wrap: false, align: 'Right', numberFormat: '0.0"%"' },
  /** A day with the time, so that cells under each other can be sorted. */
  moment: { ...inTable, wrap: false, align: 'Left', numberFormat: 'd-m-yyyy hh:mm' },
  /** A day, so that cells under each other can be sorted. */
  day: { ...inTable, wrap: false, align: 'Left', numberFormat: 'd-m-yyyy' },
  /** Seldom needed, never in the way. */
  small: { ...inTable, color: palette.quiet, size: 9 },
  /** Stands on the line of `pen`. */
  code: { color: palette.ink, bold: true, size: 12, align: 'Center' },
  /** Room to write with a pen. */
  pen: { ...text, dotted: true },
} as const satisfies Record<string, CellLook>;

export type StyleName = keyof typeof styles;

/** What a condition lays over the look of a cell. */
export interface ConditionLook extends Pick<CellLook, 'fill' | 'color' | 'bold' | 'italic'> {
  /** Color of a thin line around the cell. */
  readonly edge?: string;
  /** No other condition shows beside this one. */
  readonly alone?: boolean;
}

/** Formats that Excel puts on cells by condition; each differs in more than color from its neighbors. */
export const conditionLooks = {
  missing: { fill: palette.needed },
  voldoende: { fill: palette.accentSoft },
  onvoldoende: { fill: palette.sand, bold: true },
  nietTeBeoordelen: { fill: palette.stone, italic: true },
  unused: { color: palette.quiet },
  /** Nothing is asked here, given another answer. */
  notAsked: { fill: palette.stone, color: palette.quiet, italic: true },
  /** A cell with a finding: seen without its color too, by the line around it. */
  marked: { fill: palette.mark, color: palette.markInk, bold: true, edge: palette.markInk, alone: true },
} as const satisfies Record<string, ConditionLook>;

export const FONT = 'Calibri';
