import { type ExcelLocale } from './locale.ts';

export interface ReadValue {
  value: number | boolean;
  /** The number format that a cell in General gets; absent when it stays General. */
  numberFormat?: string;
}

const escaped = (text: string) => text.replace(/[.$]/g, '\\$&');

/** The digits of a number in the given language, without sign, percent or currency. */
function plainNumber(text: string, locale: ExcelLocale): number | null {
  const grouped = `\\d{1,3}(?:${escaped(locale.group)}\\d{3})+`;
  const decimal = escaped(locale.decimal);
  const pattern = new RegExp(`^(?:(?:${grouped}|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][+-]?\\d+)?$`);
  if (!pattern.test(text)) return null;
  const value = Number(text.replaceAll(locale.group, '').replace(locale.decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

function formatOf(
  digits: string,
  sign: 'percent' | 'currency' | null,
  locale: ExcelLocale,
): string | undefined {
  const hasDecimals = digits.includes(locale.decimal);
  if (sign === 'percent') return hasDecimals ? '0.00%' : '0%';
  if (sign === 'currency') return `"${locale.currency}" #,##0${hasDecimals ? '.00' : ''}`;
  if (/[eE]/.test(digits)) return '0.00E+00';
  return digits.includes(locale.group) ? `#,##0${hasDecimals ? '.00' : ''}` : undefined;
}

interface Stripped {
  digits: string;
  negative: boolean;
  sign: 'percent' | 'currency' | null;
}

function withoutUnit(text: string, locale: ExcelLocale): Pick<Stripped, 'digits' | 'sign'> {
  if (text.startsWith(locale.currency))
    return { digits: text.slice(locale.currency.length).trim(), sign: 'currency' };
  return text.endsWith('%')
    ? { digits: text.slice(0, -1).trim(), sign: 'percent' }
    : { digits: text, sign: null };
}

/** Takes sign or brackets, currency and percent off. */
function strip(text: string, locale: ExcelLocale): Stripped {
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) return { ...withoutUnit(bracketed[1]?.trim() ?? '', locale), negative: true };
  const signed = /^([+-])\s*(.*)$/.exec(text);
  return { ...withoutUnit(signed?.[2] ?? text, locale), negative: signed?.[1] === '-' };
}

/**
 * Reads typed text as a number: 7,5 (Dutch), 1.000, 001, 12E4, 50%, (3), a currency.
 * "Automatic number formatting" in "Format numbers" (support.microsoft.com).
 */
export function readNumber(text: string, locale: ExcelLocale): ReadValue | null {
  const stripped = strip(text.trim(), locale);
  const plain = plainNumber(stripped.digits, locale);
  if (plain === null) return null;
  const size = stripped.sign === 'percent' ? plain / 100 : plain;
  const numberFormat = formatOf(stripped.digits, stripped.sign, locale);
  return { value: stripped.negative ? -size : size, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
