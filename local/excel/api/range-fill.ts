import { changeStyle, defineStyles, StyledObject } from './styled-object.ts';

export class RangeFill extends StyledObject {
  static override readonly typeName = 'RangeFill';
  static override readonly scalars = ['color'];

  clear(): void {
    changeStyle(StyledObject.targetOf(this), ({ fillColor: _gone, ...style }) => style);
  }
}

defineStyles(RangeFill, { color: 'fillColor' });
