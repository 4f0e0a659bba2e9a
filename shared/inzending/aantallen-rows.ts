import { groepenOf, groepNames } from '../afspraak/fase.ts';
import type { ListShape } from './kinderen-columns.ts';

/** The rows of table Aantallen, in order: `key` is how findings name them. */
export const aantallenRows = ({ fase, domeinen }: ListShape) =>
  groepenOf[fase].flatMap((groep) =>
    domeinen.map(({ domein, naam }) => ({
      groep,
      domein,
      key: `${groep}.${domein}`,
      label: `${groepNames[groep]}: ${naam}`,
    })),
  );
