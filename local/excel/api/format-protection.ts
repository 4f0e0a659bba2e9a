import { defineStyles, StyledObject } from './styled-object.ts';

export class FormatProtection extends StyledObject {
  static override readonly typeName = 'FormatProtection';
  static override readonly scalars = ['locked', 'formulaHidden'];
}

defineStyles(FormatProtection, { locked: 'locked', formulaHidden: 'formulaHidden' });
