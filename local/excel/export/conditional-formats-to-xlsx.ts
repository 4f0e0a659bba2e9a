import { type ConditionalFormattingRule, type Style, type Worksheet } from 'exceljs';
import { formatAddress } from '../model/address.ts';
import { type ConditionalFormat, type OverlayStyle } from '../model/conditional-format.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { argb, bordersToXlsx } from './style-to-xlsx.ts';

const cellOperators: Record<string, string> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const textOperators: Record<string, string> = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

function overlayToXlsx(style: OverlayStyle): Partial<Style> {
  const whole: Partial<Style> = {};
  const { fillColor, fontColor, bold, italic, strikethrough, underline, borders } = style;
  if (fillColor) whole.fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fillColor) } };
  const font = {
    ...(fontColor ? { color: { argb: argb(fontColor) } } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strike: strikethrough }),
    ...(underline === undefined ? {} : { underline: underline !== 'None' }),
  };
  if (Object.keys(font).length > 0) whole.font = font;
  if (borders) whole.border = bordersToXlsx(borders);
  return whole;
}

const withoutEquals = (formula: string) => formula.replace(/^=/, '');

function ruleToXlsx({ cellValue, custom, text }: ConditionalFormat): object | null {
  if (cellValue) {
    const formulae = [cellValue.formula1, cellValue.formula2]
      .filter((one) => one !== undefined)
      .map(withoutEquals);
    return { type: 'cellIs', operator: cellOperators[cellValue.operator], formulae };
  }
  if (custom) return { type: 'expression', formulae: [withoutEquals(custom.formula)] };
  return text ? { type: 'containsText', operator: textOperators[text.operator], text: text.text } : null;
}

export function conditionalFormatsToXlsx(sheet: SheetModel, out: Worksheet): void {
  for (const [i, format] of sheet.conditionalFormats.entries()) {
    const rule = ruleToXlsx(format);
    if (!rule) continue;
    const whole = {
      ...rule,
      priority: i + 1,
      stopIfTrue: format.stopIfTrue,
      style: overlayToXlsx(format.style),
    };
    out.addConditionalFormatting({
      ref: formatAddress(format.box),
      rules: [whole as unknown as ConditionalFormattingRule],
    });
  }
}
