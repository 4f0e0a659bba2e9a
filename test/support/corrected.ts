import type { GroepTelling } from '../../shared/inzending/inzending.ts';
import type { TerugkoppelingInput } from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { LocatieResult } from '../../shared/terugkoppeling/locatie-result.ts';
import type { Random } from '../../local/demo/random.ts';

/** The same gemeente in which one locatie or more judge up to nine children otherwise, in some domeinen. */
export function corrected(
  input: TerugkoppelingInput,
  random: Random,
  most = input.locaties.length,
): TerugkoppelingInput {
  const sent = input.locaties.filter(({ inzending }) => (inzending?.groepen.length ?? 0) > 0);
  const chosen = new Set(random.shuffle(sent).slice(0, random.int(1, most)));
  const locaties = input.locaties.map((one) => (chosen.has(one) ? correctedAt(one, random) : one));
  return { ...input, locaties };
}

const correctedAt = (result: LocatieResult, random: Random): LocatieResult =>
  result.inzending === undefined
    ? result
    : {
        ...result,
        inzending: {
          ...result.inzending,
          groepen: result.inzending.groepen.map((row) => judgedOtherwise(row, random)),
        },
      };

/** Only outcomes change: how many are judged stays. It was typed, so nobody says how many grew in every domein. */
function judgedOtherwise({ ...row }: GroepTelling, random: Random): GroepTelling {
  if (row.omvang === 'beperkt') return { ...row, domeinen: row.domeinen.map((one) => moved(one, random)) };
  delete row.combinatie;
  const domeinen = row.domeinen.map((one) => {
    const now = moved(one, random);
    return { ...now, ondersteuning: Math.min(one.ondersteuning, now.onvoldoende) };
  });
  return { ...row, domeinen };
}

function moved<T extends GroepTelling['domeinen'][number]>(telling: T, random: Random): T {
  const up = random.chance(0.5);
  const most = up ? telling.onvoldoende : telling.voldoende;
  const by = Math.min(most, random.int(0, 9)) * (up ? 1 : -1);
  return { ...telling, voldoende: telling.voldoende + by, onvoldoende: telling.onvoldoende - by };
}
