import type { Element } from '@xmldom/xmldom';
import {
  type CellLook,
  type ConditionLook,
  conditionLooks,
  type StyleName,
  styles,
} from '../../sheets/styles.ts';
import type { ConditionStyle } from '../../sheets/sheet-model.ts';
import { appendXml, attributeOf, childrenOf, listIn, MAIN, parseXml, rootOf } from '../package/xml.ts';
import { element } from '../package/xml-text.ts';
import { alignmentXml, borderXml, conditionXml, fillXml, fontXml, protectionXml } from './look-xml.ts';

/** The order in which a part with styles has its lists (ECMA-376 part 1, 18.8.39). */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

const knownFormats: Readonly<Record<string, number>> = { General: 0, '0': 1, '@': 49 };
/** Numbers below this are formats that every program knows. */
const FIRST_OWN_FORMAT = 164;

/** The styles of a file. What is there stays; a style that is needed and not there is added. */
export class StyleBook {
  readonly #root: Element;
  readonly #cells = new Map<string, number>();
  readonly #conditions = new Map<ConditionStyle, number>();

  /** @param root of the part with styles, which is going to be changed */
  constructor(root: Element) {
    this.#root = root;
  }

  /**
   * Number by which cells name a style. Text cells have number format `@`, as in Excel.
   * @param format another number format than that of the style
   */
  cell(name: StyleName, format?: string): number {
    const key = `${name} ${format ?? ''}`;
    const number = this.#cells.get(key) ?? this.#cell(name, format);
    this.#cells.set(key, number);
    return number;
  }

  /** Number by which a rule names what it lays over a cell. */
  condition(name: ConditionStyle): number {
    const look: ConditionLook = conditionLooks[name];
    const number = this.#conditions.get(name) ?? this.#place('dxfs', conditionXml(look));
    this.#conditions.set(name, number);
    return number;
  }

  #cell(name: StyleName, format: string | undefined): number {
    const look: CellLook = styles[name];
    const attributes = {
      numFmtId: this.#format(format ?? look.numberFormat ?? '@'),
      fontId: this.#place('fonts', fontXml(look)),
      fillId: this.#place('fills', fillXml(look)),
      borderId: this.#place('borders', borderXml(look)),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    };
    return this.#place('cellXfs', element('xf', attributes, alignmentXml(look) + protectionXml(look)));
  }

  #format(code: string): number {
    const known = knownFormats[code];
    if (known !== undefined) return known;
    const formats = childrenOf(this.#list('numFmts'), 'numFmt');
    const same = formats.find((one) => attributeOf(one, 'formatCode') === code);
    if (same !== undefined) return Number(attributeOf(same, 'numFmtId'));
    const taken = formats.map((one) => Number(attributeOf(one, 'numFmtId')));
    const numFmtId = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    this.#place('numFmts', element('numFmt', { numFmtId, formatCode: code }));
    return numFmtId;
  }

  /** Place in a list of the one that says this; added at the end where none does. */
  #place(list: string, text: string): number {
    const parent = this.#list(list);
    const [wanted] = childrenOf(rootOf(parseXml(`<x xmlns="${MAIN}">${text}</x>`)));
    const outline = wanted === undefined ? '' : outlineOf(wanted);
    const all = childrenOf(parent);
    const at = all.findIndex((one) => outlineOf(one) === outline);
    if (at !== -1) return at;
    appendXml(parent, text);
    parent.setAttribute('count', String(all.length + 1));
    return all.length;
  }

  #list(name: string): Element {
    return listIn(this.#root, name, order);
  }
}

/** What an element says, however it is written: equal for equal styles. */
function outlineOf(one: Element): string {
  const attributes = Array.from(one.attributes)
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ localName, value }) => `${localName ?? ''}=${value}`)
    .sort();
  return `${one.localName ?? ''}[${attributes.join()}](${childrenOf(one).map(outlineOf).join('')})`;
}

/** The styles of a new file: what every program expects to find first. */
export const firstStyles = element(
  'styleSheet',
  { xmlns: MAIN },
  [
    element('fonts', { count: 1 }, fontXml({})),
    element(
      'fills',
      { count: 2 },
      ['none', 'gray125']
        .map((patternType) => element('fill', {}, element('patternFill', { patternType })))
        .join(''),
    ),
    element('borders', { count: 1 }, borderXml({})),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: 1 },
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ].join(''),
);
