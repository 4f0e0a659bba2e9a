import type { Element } from '@xmldom/xmldom';
import { areaAddress } from '../../../addin/sheets/areas.ts';
import { attributeOf, childOf, childrenOf, serializeXml } from '../../../addin/file/package/xml.ts';
import type { XlsxPackage } from '../../../addin/file/package/xlsx-package.ts';
import { bookPath, listedSheets, sheetParts } from '../../../addin/file/read/book-part.ts';
import { cellsOf, rowsOf } from '../../../addin/file/read/grid.ts';
import { areasOf } from '../../../addin/file/read/sheet-rules.ts';

/** What an element says: names, attributes and texts, however it is written. */
function outlineOf(one: Element | undefined): string {
  if (one === undefined) return '';
  const attributes = Array.from(one.attributes)
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ localName, value }) => `${localName ?? ''}=${value}`)
    .sort();
  const inside = childrenOf(one);
  const text = inside.length === 0 ? (one.textContent ?? '') : inside.map(outlineOf).join('');
  return `${one.localName ?? ''}[${attributes.join()}](${text})`;
}

/** The parts of a style by its number, as text. */
function styleReader(file: XlsxPackage): (number: string) => string {
  const [part] = file.targetsOf(bookPath(file), 'styles');
  const root = file.root(part?.target ?? '');
  const inList = (name: string, nth: string | undefined) =>
    outlineOf(childrenOf(childOf(root, name) ?? root)[Number(nth ?? 0)]);
  return (number) => {
    const xf = childrenOf(childOf(root, 'cellXfs') ?? root, 'xf')[Number(number)];
    if (xf === undefined) return '';
    const of = (name: string) => attributeOf(xf, name);
    return [
      of('numFmtId') ?? '0',
      inList('fonts', of('fontId')),
      inList('fills', of('fillId')),
      inList('borders', of('borderId')),
      outlineOf(childOf(xf, 'alignment')),
      outlineOf(childOf(xf, 'protection')),
    ].join(' ');
  };
}

/** How the sheets of a file look, by name: nothing of what their cells hold. */
export function lookOfFile(file: XlsxPackage): Readonly<Record<string, unknown>> {
  const style = styleReader(file);
  const states = new Map(
    listedSheets(file.root(bookPath(file))).map((one) => [
      attributeOf(one, 'name'),
      attributeOf(one, 'state'),
    ]),
  );
  return Object.fromEntries(
    sheetParts(file).map(({ name, path }) => [
      name,
      { state: states.get(name), ...lookOfSheet(file.root(path), style) },
    ]),
  );
}

const parts = [
  'sheetPr',
  'sheetProtection',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
];

function lookOfSheet(sheet: Element, style: (number: string) => string) {
  const view = childOf(childOf(sheet, 'sheetViews') ?? sheet, 'sheetView');
  const columns = childrenOf(childOf(sheet, 'cols') ?? sheet, 'col');
  const list = childOf(sheet, 'dataValidations');
  return {
    parts: parts.map((name) => outlineOf(childOf(sheet, name))),
    pane: outlineOf(view && childOf(view, 'pane')),
    columns: columns.flatMap((one) => spread(one)),
    rows: [...rowsOf(sheet)].map(({ row, line }) => [
      row,
      attributeOf(line, 'ht'),
      attributeOf(line, 'hidden'),
    ]),
    cells: Object.fromEntries(
      [...cellsOf(sheet)].map(({ row, column, cell }) => [
        `${row} ${column}`,
        style(attributeOf(cell, 's') ?? '0'),
      ]),
    ),
    validations: rulesIn(list === undefined ? [] : childrenOf(list, 'dataValidation')),
    conditions: rulesIn(childrenOf(sheet, 'conditionalFormatting')),
  };
}

const spread = (col: Element) => {
  const [min, max] = [Number(attributeOf(col, 'min')), Number(attributeOf(col, 'max'))];
  return Array.from({ length: max - min + 1 }, (_, nth) => [
    min + nth,
    attributeOf(col, 'width'),
    attributeOf(col, 'hidden'),
  ]);
};

/** Rules with the cells that they are about, however the file divides those. */
const rulesIn = (rules: readonly Element[]): readonly string[] =>
  rules
    .map((one) => {
      const cells = areasOf(one).map(areaAddress).join(' ');
      return `${cells} ${outlineOf(one)}`;
    })
    .sort();

/** What every cell of a file holds: kind, value and formula, as the file writes it. */
export const contentsOfFile = (file: XlsxPackage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sheetParts(file).flatMap(({ name, path }) =>
      [...cellsOf(file.root(path))].flatMap(({ row, column, cell }) => {
        const held = childrenOf(cell)
          .map((one) => serializeXml(one))
          .join('');
        const kind = attributeOf(cell, 't') ?? '';
        return held === '' ? [] : [[`${name} ${row} ${column}`, `${kind} ${held}`]];
      }),
    ),
  );
