import type { GroepTelling } from '../../shared/inzending/inzending.ts';
import type { TerugkoppelingInput } from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { LocatieResult } from '../../shared/terugkoppeling/locatie-result.ts';
import { faseOf } from '../../shared/uitvraag/locatie.ts';
import type { Random } from '../../local/demo/random.ts';

/**
 * The same gemeente in which one locatie or more judge up to nine children otherwise, in some domeinen, and some
 * of them tell otherwise of the help that children get.
 */
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
          groepen: result.inzending.groepen.map((row) => {
            const judged = judgedOtherwise(row, random);
            return random.chance(0.3) ? helpedOtherwise(judged, random) : judged;
          }),
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

/** Help alone, up or down: one locatie may undo in the sum what another one did. */
function helpedOtherwise(row: GroepTelling, random: Random): GroepTelling {
  if (row.omvang === 'beperkt') return row;
  const domeinen = row.domeinen.map((one) => ({ ...one, ondersteuning: random.int(0, one.onvoldoende) }));
  return { ...row, domeinen };
}

/** The same gemeente in which one locatie went to another organisatie that has locaties of its fase. */
export function withMoved(input: TerugkoppelingInput, random: Random): TerugkoppelingInput {
  const [locatie, ...others] = random.shuffle(input.locaties.map((one) => one.locatie));
  const to = others.find(
    (one) => locatie && faseOf(one) === faseOf(locatie) && one.organisatieId !== locatie.organisatieId,
  );
  if (locatie === undefined || to === undefined) return input;
  const moved = { ...locatie, organisatieId: to.organisatieId };
  const locaties = input.locaties.map((one) => (one.locatie === locatie ? { ...one, locatie: moved } : one));
  return { ...input, locaties };
}

function moved<T extends GroepTelling['domeinen'][number]>(telling: T, random: Random): T {
  const up = random.chance(0.5);
  const most = up ? telling.onvoldoende : telling.voldoende;
  const by = Math.min(most, random.int(0, 9)) * (up ? 1 : -1);
  return { ...telling, voldoende: telling.voldoende + by, onvoldoende: telling.onvoldoende - by };
}
