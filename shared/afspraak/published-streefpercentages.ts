import type { Afspraak } from './afspraak.ts';
import { countedGroepen } from './counted-groepen.ts';
import { type Streefpercentage, streefpercentageOf } from './streefpercentage.ts';

/**
 * The streefpercentages that go with published figures. Where one groep of a fase is counted, what holds for that groep
 * is what holds for the fase; of a groep that is not counted nothing is said.
 */
export const publishedStreefpercentages = (
  afspraak: Pick<Afspraak, 'fasen' | 'groep1' | 'streefpercentages'>,
): Streefpercentage[] =>
  afspraak.fasen.flatMap((fase) => {
    const own = afspraak.streefpercentages.filter((one) => one.fase === fase);
    const [groep, ...others] = countedGroepen(afspraak, fase);
    if (others.length > 0) return own;
    return [...new Set(own.map(({ domein }) => domein))].map((domein) => ({
      fase,
      domein,
      percentage: streefpercentageOf(afspraak, { fase, groep, domein }),
    }));
  });
