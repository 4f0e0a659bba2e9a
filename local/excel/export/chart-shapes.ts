import { type ChartFontModel, type ChartLineModel } from '../model/chart-model.ts';
import { type XmlNode } from './xml.ts';

/** English Metric Units in a point. */
export const EMU = 12_700;

const dashes: Readonly<Record<string, string>> = { Dash: 'dash', DashDot: 'dashDot', Dot: 'sysDot' };

const solid = (color: string): XmlNode => [
  'a:solidFill',
  {},
  ['a:srgbClr', { val: color.replace('#', '').toUpperCase() }],
];

const fillOf = (color: string): XmlNode | undefined => {
  if (color === '') return undefined;
  return color === 'none' ? ['a:noFill', {}] : solid(color);
};

function lineXml({ color, weight, lineStyle }: ChartLineModel): XmlNode {
  if (lineStyle === 'None') return ['a:ln', {}, ['a:noFill', {}]];
  const dash = dashes[lineStyle];
  return [
    'a:ln',
    { w: Math.round(weight * EMU) },
    fillOf(color),
    dash === undefined ? undefined : ['a:prstDash', { val: dash }],
  ];
}

/** Fill and line of a part of a chart; `fill` undefined: it has none, as a line. */
export const shapeXml = (line: ChartLineModel, fill?: string): XmlNode => [
  'c:spPr',
  {},
  fill === undefined ? undefined : fillOf(fill),
  lineXml(line),
];

const fontAttributes = ({ size, bold }: ChartFontModel) => ({ sz: Math.round(size * 100), b: bold ? 1 : 0 });

/** Text with a font of its own. */
export const richText = (text: string, font: ChartFontModel): XmlNode => [
  'c:tx',
  {},
  [
    'c:rich',
    {},
    ['a:bodyPr', {}],
    ['a:p', {}, ['a:r', {}, ['a:rPr', fontAttributes(font), fillOf(font.color)], ['a:t', {}, text]]],
  ],
];

/** The font of texts that the chart makes by itself. */
export const textFont = (font: ChartFontModel): XmlNode => [
  'c:txPr',
  {},
  ['a:bodyPr', {}],
  ['a:p', {}, ['a:pPr', {}, ['a:defRPr', fontAttributes(font), fillOf(font.color)]]],
];

/** Labels of axes, values and legend: dark enough for a print in grey. */
export const labelFont: ChartFontModel = { size: 10, bold: false, color: '#1F2A28' };
