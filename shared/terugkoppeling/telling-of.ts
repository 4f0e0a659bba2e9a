import { countedGroepen } from '../afspraak/counted-groepen.ts';
import type { LocatieTelling } from '../aggregation/pool.ts';
import type { Inzending } from '../inzending/inzending.ts';
import { faseOf, type Locatie } from '../uitvraag/locatie.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';

interface Sent {
  readonly locatie: Locatie;
  readonly inzending?: Pick<Inzending, 'groepen'> | undefined;
}

/** What counts of a locatie: nothing where it did not send or has no doelgroepkinderen in a groep that is counted. */
export function tellingOf(
  { locatie, inzending }: Sent,
  { afspraak }: Pick<Uitvraag, 'afspraak'>,
): readonly LocatieTelling[] {
  const fase = faseOf(locatie);
  const counted = countedGroepen(afspraak, fase);
  const groepen = (inzending?.groepen ?? []).filter((row) =>
    row.groepen.some((one) => counted.includes(one)),
  );
  const { locatieId, organisatieId } = locatie;
  return groepen.length === 0 ? [] : [{ locatieId, organisatieId, fase, groepen }];
}
