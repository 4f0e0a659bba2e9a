import type { DomeinId } from '../../shared/afspraak/domein.ts';
import type { Cijfer } from '../../shared/terugkoppeling/cijfer.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Waarheid, WaarheidLocatie } from './waarheid.ts';

/** One published figure beside the same figure added up from the truth. */
export interface ComparedFigure {
  readonly niveau: Cijfer['niveau'];
  readonly id: string;
  readonly domein: DomeinId;
  readonly published: Sums;
  readonly recomputed: Sums;
  readonly equal: boolean;
}

interface Sums {
  readonly aantal: number;
  readonly voldoende: number;
}

/**
 * Adds every published figure up again from the truth, over all locaties that it should be about: those of the fase
 * or of the whole gemeente. Knows nothing of how the product counts.
 */
export function compareFigures(
  { locaties }: Waarheid,
  { cijfers }: Pick<Terugkoppeling, 'cijfers'>,
): readonly ComparedFigure[] {
  return cijfers.map((cijfer) => {
    const { niveau, id, domein, aantal, voldoende } = cijfer;
    const about = locaties.filter((one) => niveau === 'gemeente' || one.fase === id);
    const recomputed = addUp(about, domein);
    const members = new Set(cijfer.leden);
    const complete = about.every((one) => members.has(one.locatieId) || isEmpty(one));
    const equal = complete && recomputed.aantal === aantal && recomputed.voldoende === voldoende;
    return { niveau, id, domein, published: { aantal, voldoende }, recomputed, equal };
  });
}

const isEmpty = ({ groepen }: WaarheidLocatie): boolean => Object.keys(groepen).length === 0;

function addUp(locaties: readonly WaarheidLocatie[], domein: DomeinId): Sums {
  let aantal = 0;
  let voldoende = 0;
  for (const { groepen } of locaties)
    for (const groep of Object.values(groepen)) {
      const counts = groep[domein];
      voldoende += counts?.voldoende ?? 0;
      aantal += (counts?.voldoende ?? 0) + (counts?.onvoldoende ?? 0);
    }
  return { aantal, voldoende };
}
