import { groepNames } from '../afspraak/fase.ts';
import { groepenIn } from './groepen-in.ts';
import type { ListShape } from './kinderen-columns.ts';

/** The rows of table Aantallen, in order: `key` is how findings name them. */
export const aantallenRows = (shape: ListShape) =>
  groepenIn(shape).flatMap((groep) =>
    shape.domeinen.map(({ domein, naam }) => ({
      groep,
      domein,
      key: `${groep}.${domein}`,
      label: `${groepNames[groep]}: ${naam}`,
    })),
  );
