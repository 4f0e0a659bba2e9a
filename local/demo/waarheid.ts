import type { DomeinId } from '../../shared/afspraak/domein.ts';
import { type Fase, type Groep, groepenOf, groepNames } from '../../shared/afspraak/fase.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import { type Oordeel, oordeelNames } from '../../shared/inzending/oordeel.ts';
import { faseOf } from '../../shared/uitvraag/locatie.ts';
import type { InventedLocatie } from './generate.ts';

type Counts = Record<Oordeel, number>;

/** Raw counts of one locatie, before anybody typed or sent them. A groep without doelgroepkinderen is absent. */
export interface WaarheidLocatie {
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly groepen: Readonly<Partial<Record<Groep, Readonly<Record<DomeinId, Counts>>>>>;
}

/** What is true of the invented gemeente: counted from the generator's rows, not by the product. */
export interface Waarheid {
  readonly locaties: readonly WaarheidLocatie[];
}

export const waarheidOf = (locaties: readonly InventedLocatie[]): Waarheid => ({
  locaties: locaties.map(countLocatie),
});

function countLocatie({ locatie, form }: InventedLocatie): WaarheidLocatie {
  const fase = faseOf(locatie);
  const groepen = groepenOf[fase]
    .map((groep) => [groep, form.kinderen.filter((kind) => kind.groep === groepNames[groep])] as const)
    .filter(([, kinderen]) => kinderen.length > 0)
    .map(([groep, kinderen]) => [groep, countDomeinen(kinderen)] as const);
  const { locatieId, organisatieId } = locatie;
  return { locatieId, organisatieId, fase, groepen: Object.fromEntries(groepen) };
}

function countDomeinen(kinderen: readonly KindRegel[]): Record<DomeinId, Counts> {
  const counts: Record<DomeinId, Counts> = {};
  for (const { oordelen } of kinderen)
    for (const [domein, text] of Object.entries(oordelen)) {
      const own = (counts[domein] ??= { voldoende: 0, onvoldoende: 0, nietTeBeoordelen: 0 });
      own[oordeelOf(text)] += 1;
    }
  return counts;
}

/** The generator writes nothing but the three. */
function oordeelOf(text: string): Oordeel {
  if (text === oordeelNames.voldoende) return 'voldoende';
  return text === oordeelNames.onvoldoende ? 'onvoldoende' : 'nietTeBeoordelen';
}
