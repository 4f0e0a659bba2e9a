import type { UnitCounts } from '../../shared/attack/attack-input.ts';
import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import { type Fase, groepenOf } from '../../shared/afspraak/fase.ts';
import { type Random, randomFrom } from '../../local/demo/random.ts';
import { childrenPerLocatie, locatiesPerOrganisatie, organisatiesFor } from '../../local/demo/sizes.ts';

export interface Place {
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly kinderen: number;
}

/** The locaties of a gemeente and what was counted there. */
export interface InventedCounts {
  readonly places: readonly Place[];
  readonly counts: readonly UnitCounts[];
}

const numbered = (letter: string, at: number): string => `${letter}${String(at).padStart(4, '0')}`;

function placesOf(locaties: number, random: Random): readonly Place[] {
  const sizes = childrenPerLocatie(locaties, random);
  const owners = locatiesPerOrganisatie(locaties, organisatiesFor(locaties)).flatMap((count, at) =>
    Array.from({ length: count }, () => numbered('o', at)),
  );
  return sizes.map((kinderen, at) => ({
    locatieId: numbered('l', at),
    organisatieId: owners[at] ?? numbered('o', 0),
    fase: at % 2 === 0 ? 'voorschool' : 'vroegschool',
    kinderen,
  }));
}

/** Three out of four children grow enough, in every domein anew. */
const outcomeOf = (kinderen: number, random: Random): number =>
  Array.from({ length: kinderen }, () => random.chance(0.75)).filter(Boolean).length;

/** Small groepen of a school are counted together, as they are sent. */
function countsOf({ kinderen, ...place }: Place, random: Random): readonly UnitCounts[] {
  const apart = groepenOf[place.fase];
  const groepen = kinderen < 10 && apart.length > 1 ? (['groep1+groep2'] as const) : apart;
  return usualDomeinen.flatMap(({ domein }) =>
    groepen.map((groep, at) => {
      const aantal = Math.floor((kinderen + at) / groepen.length);
      return { ...place, groepen: groep, domein, aantal, voldoende: outcomeOf(aantal, random) };
    }),
  );
}

/** An invented gemeente with sizes as in a real one: the same for the same number of locaties. */
export function inventCounts(locaties: number): InventedCounts {
  const random = randomFrom(1);
  const places = placesOf(locaties, random);
  return { places, counts: places.flatMap((place) => countsOf(place, random)) };
}
