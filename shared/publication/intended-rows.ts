import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { chooseRows } from './choose-rows.ts';
import type { EarlierRows } from './earlier-rows.ts';
import type { PublicationUnit } from './publication-unit.ts';
import { type ToldRows, toldRows } from './told-rows.ts';

interface Intended {
  /** Of what counts now. */
  readonly units: readonly PublicationUnit[];
  readonly beleid: Publicatiebeleid;
  readonly earlier?: EarlierRows | undefined;
}

/**
 * The rows that figures adopted now would have, as far as these are not refused: by numbers of children alone, so no
 * outcome can be read off them.
 */
export function intendedRows({ units, beleid, earlier }: Intended): ToldRows {
  const { rows, absent } = chooseRows({ units, beleid, niveau: 'locaties', earlier });
  return { rows: toldRows(rows, units), absent };
}
