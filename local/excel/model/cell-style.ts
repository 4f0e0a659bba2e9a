export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
/** Excel.BorderIndex; a single cell has the four edges and the two diagonals only. */
export type BorderSide = (typeof borderSides)[number];

export interface Border {
  style: string;
  weight: string;
  color: string;
}

/** The format of a cell; a member that is absent has Excel's default. Styles are shared: never change one in place. */
export interface CellStyle {
  numberFormat?: string;
  fillColor?: string;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  indentLevel?: number;
  wrapText?: boolean;
  shrinkToFit?: boolean;
  textOrientation?: number;
  /** false: may be edited while the sheet is protected. */
  locked?: boolean;
  formulaHidden?: boolean;
  borders?: Partial<Record<BorderSide, Border>>;
}

export const defaultStyle = {
  numberFormat: 'General',
  fillColor: '#FFFFFF',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  wrapText: false,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
} as const satisfies CellStyle;

export type StyleName = keyof typeof defaultStyle;

/** Text format: what is written stays as it is. */
export const isTextFormat = (style: CellStyle | undefined): boolean => style?.numberFormat === '@';
