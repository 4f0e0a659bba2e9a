import { defineStyles, StyledObject } from './styled-object.ts';

export class RangeFont extends StyledObject {
  static override readonly typeName = 'RangeFont';
  static override readonly scalars = [
    'bold',
    'color',
    'italic',
    'name',
    'size',
    'strikethrough',
    'underline',
  ];
}

defineStyles(RangeFont, {
  bold: 'bold',
  color: 'fontColor',
  italic: 'italic',
  name: 'fontName',
  size: 'fontSize',
  strikethrough: 'strikethrough',
  underline: 'underline',
});
