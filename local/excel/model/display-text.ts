import { type CellValue } from './cell.ts';
import { fromSerial } from './date-serial.ts';
import { type ExcelLocale } from './locale.ts';

function grouped(digits: string, locale: ExcelLocale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, locale.group);
}

/** Digits after the point: those behind # fall away when they are zero. */
function fraction(digits: string, decimals: string): string {
  const optional = /#*$/.exec(decimals)?.[0].length ?? 0;
  return digits.replace(new RegExp(`0{0,${optional}}$`), '');
}

function fixed(value: number, pattern: string, locale: ExcelLocale): string {
  const [wholePattern = '', decimals = ''] = pattern.split('.');
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(Math.min(decimals.length, 20)).split('.');
  const leadingZeros = wholePattern.replace(/[^0]/g, '').length;
  const padded = whole.padStart(leadingZeros, '0');
  const body = pattern.includes(',') ? grouped(padded, locale) : padded;
  const kept = fraction(rest, decimals);
  return kept === '' ? body : body + locale.decimal + kept;
}

/** At most eleven characters, as a cell in General shows a number. */
function general(value: number, locale: ExcelLocale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${String(Number(mantissa)).replace('.', locale.decimal)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  return String(Number(value.toPrecision(10))).replace('.', locale.decimal);
}

const two = (value: number) => String(value).padStart(2, '0');

function dateParts(serial: number, locale: ExcelLocale): Record<string, string> {
  const { year, month, day } = fromSerial(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const name = locale.months[month - 1] ?? '';
  const short = locale.tag === 'nl-NL' && month === 3 ? 'mrt' : name.slice(0, 3);
  return {
    yyyy: String(year),
    yy: two(year % 100),
    mmmm: name,
    mmm: short,
    mm: two(month),
    m: String(month),
    dd: two(day),
    d: String(day),
    hh: two(Math.floor(seconds / 3600)),
    h: String(Math.floor(seconds / 3600)),
    minutes: two(Math.floor(seconds / 60) % 60),
    ss: two(seconds % 60),
    s: String(seconds % 60),
  };
}

function asDate(value: number, pattern: string, locale: ExcelLocale): string {
  const own = pattern === 'm/d/yyyy' && locale.dayFirst ? 'd-m-yyyy' : pattern;
  const parts = dateParts(value, locale);
  const withMinutes = own.replace(/(h+:)m+/g, '$1minutes').replace(/m+(:s)/g, 'minutes$1');
  return withMinutes.replace(/minutes|y+|m+|d+|h+|s+/g, (part) => parts[part] ?? part);
}

const isDatePattern = (pattern: string) => /[ymdhs]/i.test(pattern);
const withoutQuoted = (pattern: string) => pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');

function asPattern(value: number, pattern: string, locale: ExcelLocale): string {
  const bare = withoutQuoted(pattern);
  if (isDatePattern(bare)) return asDate(value, bare.toLowerCase(), locale);
  const digits = /[#0,.?]*[#0?][#0,.?]*/.exec(bare)?.[0];
  if (/General/i.test(bare)) return quotedAround(pattern, general(value, locale));
  if (digits === undefined) return pattern.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
  if (/E[+-]/i.test(bare))
    return value
      .toExponential(2)
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('.', locale.decimal);
  const shown = fixed(bare.includes('%') ? value * 100 : value, digits, locale);
  const text = pattern
    .replace(/\[[^\]]*\]|_./g, '')
    .replace(digits, () => shown)
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1');
  return text;
}

/** General may stand between quoted texts, as in General"%". */
const quotedAround = (pattern: string, shown: string): string =>
  pattern.replace(/"([^"]*)"|General/gi, (_whole, quoted?: string) => quoted ?? shown);

const isGeneral = (numberFormat: string) => numberFormat === 'General' || numberFormat === '@';

function numberText(value: number, numberFormat: string, locale: ExcelLocale): string {
  const sections = numberFormat.split(';');
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  if (own !== undefined) return own === '' ? '' : asPattern(Math.abs(value), own, locale);
  const sign = value < 0 ? '-' : '';
  return sign + asPattern(Math.abs(value), sections[0] ?? '', locale);
}

/**
 * The text that a cell shows. "Number format codes" (support.microsoft.com): sections for positive, negative, zero
 * and text; digits, grouping, percent, dates, times, quoted text. Absent: fractions, conditions, colors, fill.
 */
export function displayText(value: CellValue, numberFormat: string, locale: ExcelLocale): string {
  if (typeof value === 'boolean') return value ? locale.trueText : locale.falseText;
  if (typeof value === 'string') return textSection(value, numberFormat.split(';')[3]);
  return isGeneral(numberFormat) ? general(value, locale) : numberText(value, numberFormat, locale);
}

function textSection(value: string, section: string | undefined): string {
  if (value === '' || section === undefined) return value;
  return section.replace(/"([^"]*)"/g, '$1').replace('@', () => value);
}
