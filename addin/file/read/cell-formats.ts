import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { bookPath } from './book-part.ts';

/** What the style of a cell says; undefined where it says nothing that can be told. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: string | undefined;
  readonly size: number | undefined;
  readonly bold: boolean;
  /** `#RRGGBB`; black and white where the style has none. */
  readonly color: string | undefined;
  readonly fill: string | undefined;
}

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30), as far as they tell of a date or a part. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd-mm-yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  49: '@',
};

/** The formats of a file by the number that cells name. */
export function cellFormats(file: XlsxPackage): (style: number) => CellFormat {
  const [part] = file.targetsOf(bookPath(file), 'styles');
  const root = part === undefined || !file.has(part.target) ? undefined : file.root(part.target);
  const list = (name: string): readonly Element[] => {
    const found = root && childOf(root, name);
    return found === undefined ? [] : childrenOf(found);
  };
  const lists = { formats: list('numFmts'), fonts: list('fonts'), fills: list('fills') };
  const all = list('cellXfs').map((xf) => formatOf(xf, lists));
  return (style) => all[style] ?? plain;
}

const plain: CellFormat = {
  numberFormat: 'General',
  font: undefined,
  size: undefined,
  bold: false,
  color: '#000000',
  fill: '#FFFFFF',
};

type Lists = Readonly<Record<'formats' | 'fonts' | 'fills', readonly Element[]>>;

function formatOf(xf: Element, { formats, fonts, fills }: Lists): CellFormat {
  const number = (name: string) => Number(attributeOf(xf, name) ?? 0);
  const id = number('numFmtId');
  const own = formats.find((one) => Number(attributeOf(one, 'numFmtId')) === id);
  const font = fonts[number('fontId')];
  const said = (name: string) => font && valueOf(font, name);
  const size = said('sz');
  return {
    numberFormat: (own && attributeOf(own, 'formatCode')) ?? builtIn[id] ?? `#${id}`,
    font: said('name'),
    size: size === undefined ? undefined : Number(size),
    bold: isOn(font, 'b'),
    color: font === undefined ? plain.color : colorOf(childOf(font, 'color'), '#000000'),
    fill: fillOf(fills[number('fillId')]),
  };
}

const valueOf = (parent: Element, name: string): string | undefined => {
  const child = childOf(parent, name);
  return child === undefined ? undefined : attributeOf(child, 'val');
};

/** An element that is there without a value means yes. */
const isOn = (font: Element | undefined, name: string): boolean => {
  const child = font && childOf(font, name);
  return child !== undefined && !['0', 'false'].includes(attributeOf(child, 'val') ?? '1');
};

/** A color of the theme of the file is another one than ours, whatever it is. */
function colorOf(color: Element | undefined, absent: string): string | undefined {
  if (color === undefined) return absent;
  const rgb = attributeOf(color, 'rgb');
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function fillOf(fill: Element | undefined): string | undefined {
  const pattern = fill && childOf(fill, 'patternFill');
  if (pattern === undefined || attributeOf(pattern, 'patternType') === 'none') return plain.fill;
  return attributeOf(pattern, 'patternType') === 'solid'
    ? colorOf(childOf(pattern, 'fgColor'), '#FFFFFF')
    : undefined;
}
