import { countedGroepen } from '../../shared/afspraak/counted-groepen.ts';
import type { GroepTelling, Inzending } from '../../shared/inzending/inzending.ts';
import type { LastYearFigures, LastYearGroep } from '../../shared/inzending/last-year.ts';
import { sum } from '../../shared/kernel/count.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';

type Afspraak = Uitvraag['afspraak'];

/**
 * What was sent last year by the locaties that one is now, added up, in the domeinen of this year. Only groepen of its
 * own fase: a school that took a voorschool in answers for its kleuters. Undefined where nothing was sent.
 */
export function figuresBefore(
  sent: readonly Pick<Inzending, 'groepen' | 'groeimethode'>[],
  locatie: Pick<Locatie, 'soort'>,
  { afspraak }: Pick<Uitvraag, 'afspraak'>,
): LastYearFigures | undefined {
  if (sent.length === 0) return undefined;
  const own = countedGroepen(afspraak, faseOf(locatie));
  const rows = sent
    .flatMap(({ groepen }) => groepen)
    .filter((row) => row.groepen.every((groep) => own.includes(groep)));
  const [groeimethode, ...others] = new Set(sent.flatMap((one) => one.groeimethode ?? []));
  return {
    ...(groeimethode !== undefined && others.length === 0 && { groeimethode }),
    doelgroepkinderen: sum(rows.map((row) => row.doelgroepkinderen)),
    domeinen: outcomesOf(rows, afspraak),
    groepen: byGroep(rows, afspraak),
  };
}

const outcomesOf = (rows: readonly GroepTelling[], { domeinen }: Pick<Afspraak, 'domeinen'>) =>
  domeinen.map(({ domein }) => ({ domein, ...outcomeOf(rows, domein) }));

function outcomeOf(rows: readonly GroepTelling[], domein: string) {
  const own = rows.flatMap((row) => row.domeinen.filter((one) => one.domein === domein));
  return {
    voldoende: sum(own.map((one) => one.voldoende)),
    onvoldoende: sum(own.map((one) => one.onvoldoende)),
  };
}

/** Groepen that were sent as one stay one: nobody knows what was of which. */
function byGroep(rows: readonly GroepTelling[], afspraak: Pick<Afspraak, 'domeinen'>): LastYearGroep[] {
  const nameOf = ({ groepen }: GroepTelling) => [...groepen].sort().join('+');
  const names = [...new Set(rows.map(nameOf))].sort();
  return names.map((name) => {
    const same = rows.filter((row) => nameOf(row) === name);
    return {
      groepen: [...(same[0]?.groepen ?? [])].sort(),
      kinderen: sum(same.map((row) => row.kinderen)),
      doelgroepkinderen: sum(same.map((row) => row.doelgroepkinderen)),
      domeinen: outcomesOf(same, afspraak),
    };
  });
}
