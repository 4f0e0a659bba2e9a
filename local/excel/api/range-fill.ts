import { changeStyle, defineStyles, StyledObject } from './styled-object.ts';

export class RangeFill extends StyledObject {
  static override readonly typeName = 'RangeFill';
  static override readonly scalars = ['color'];

  clear(): void {
    changeStyle(StyledObject.targetOf(this), (style) => {
      const plain = { ...style };
      delete plain.fillColor;
      return plain;
    });
  }
}

defineStyles(RangeFill, { color: 'fillColor' });
