import { type Box } from './box.ts';
import { type CellStyle } from './cell-style.ts';

/** The format that a rule lays over that of the cell. */
export type OverlayStyle = Pick<
  CellStyle,
  'fillColor' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'numberFormat' | 'borders'
>;

export interface CellValueRule {
  formula1: string;
  formula2?: string;
  operator: string;
}

export interface TextRule {
  operator: string;
  text: string;
}

export type ConditionalFormatType = 'CellValue' | 'Custom' | 'ContainsText';

export interface ConditionalFormat {
  id: string;
  box: Box;
  type: ConditionalFormatType;
  stopIfTrue: boolean;
  style: OverlayStyle;
  cellValue?: CellValueRule;
  custom?: { formula: string };
  text?: TextRule;
}
