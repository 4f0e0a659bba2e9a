import { type CellLook, type ConditionLook, FONT, palette } from '../../sheets/styles.ts';
import { element } from '../package/xml-text.ts';

/** A color with its opacity before it, as files write it. */
const color = (name: string, value: string): string => element(name, { rgb: `FF${value.slice(1)}` });

export const fontXml = ({ bold, italic, color: ink, size = 11 }: CellLook): string =>
  element(
    'font',
    {},
    [
      ...(bold === true ? [element('b')] : []),
      ...(italic === true ? [element('i')] : []),
      element('sz', { val: size }),
      ...(ink === undefined ? [] : [color('color', ink)]),
      element('name', { val: FONT }),
      element('family', { val: 2 }),
    ].join(''),
  );

export const fillXml = ({ fill }: CellLook): string =>
  fill === undefined
    ? element('fill', {}, element('patternFill', { patternType: 'none' }))
    : element('fill', {}, element('patternFill', { patternType: 'solid' }, color('fgColor', fill)));

const side = (name: string, style?: string, ink: string = palette.line): string =>
  style === undefined ? element(name) : element(name, { style }, color('color', ink));

export const borderXml = ({ lines, begins, dotted }: CellLook): string => {
  const thin = lines === true ? 'thin' : undefined;
  return element(
    'border',
    {},
    [
      begins === true ? side('left', 'medium', palette.accent) : side('left', thin),
      side('right', thin),
      side('top', thin),
      dotted === true ? side('bottom', 'dotted', palette.quiet) : side('bottom', thin),
      side('diagonal'),
    ].join(''),
  );
};

/** Excel indents left, right and distributed text only, so a look with an indent and no side is at the left. */
export function alignmentXml({ align, vertical, wrap, indent }: CellLook): string {
  const horizontal = (align ?? (indent === undefined ? undefined : 'Left'))?.toLowerCase();
  return element('alignment', {
    horizontal,
    vertical: vertical?.toLowerCase(),
    wrapText: wrap === true ? 1 : undefined,
    indent,
  });
}

export const protectionXml = ({ open }: CellLook): string =>
  element('protection', { locked: open === true ? 0 : 1 });

/** What a condition lays over a cell. */
export function conditionXml({ fill, color: ink, bold, italic, edge }: ConditionLook): string {
  const font = [
    ...(bold === true ? [element('b')] : []),
    ...(italic === true ? [element('i')] : []),
    ...(ink === undefined ? [] : [color('color', ink)]),
  ];
  const edges = ['left', 'right', 'top', 'bottom'].map((name) => side(name, 'thin', edge));
  return element(
    'dxf',
    {},
    [
      ...(font.length === 0 ? [] : [element('font', {}, font.join(''))]),
      ...(fill === undefined
        ? []
        : [
            element(
              'fill',
              {},
              element(
                'patternFill',
                { patternType: 'solid' },
                color('fgColor', fill) + color('bgColor', fill),
              ),
            ),
          ]),
      ...(edge === undefined ? [] : [element('border', {}, edges.join(''))]),
    ].join(''),
  );
}
