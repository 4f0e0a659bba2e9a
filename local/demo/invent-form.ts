import type { Domein } from '../../shared/afspraak/domein.ts';
import { type Groep, groepNames } from '../../shared/afspraak/fase.ts';
import { factorNames } from '../../shared/inzending/factor.ts';
import type { Form, GroepRegel, ToelichtingRegel } from '../../shared/inzending/form.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import { groeimethodeNames, kindvolgsysteemNames } from '../../shared/inzending/kindvolgsysteem.ts';
import type { Random } from './random.ts';

const systems = [
  kindvolgsysteemNames.kijk,
  kindvolgsysteemNames.bosos,
  kindvolgsysteemNames.konnect,
  kindvolgsysteemNames.mijnKleutergroep,
] as const;
const methods = [
  groeimethodeNames.professioneelOordeel,
  groeimethodeNames.professioneelOordeel,
  groeimethodeNames.ontwikkelingsleeftijd,
] as const;

const helps = [
  factorNames.interactie,
  factorNames.programma,
  factorNames.coaching,
  factorNames.ouderbetrokkenheid,
  factorNames.doorgaandeLijn,
] as const;
const hinders = [
  factorNames.personeelBezetting,
  factorNames.aanwezigheid,
  factorNames.lateInstroom,
  factorNames.thuistaal,
  factorNames.groepsgrootte,
] as const;

const explanations = [
  'We lezen elke dag voor in kleine groepjes. Dat helpt zichtbaar.',
  'Door ziekte stonden er vaak andere medewerkers op de groep.',
  'Ouders doen vaker mee met de inloop in de ochtend.',
  'Veel kinderen begonnen pas in het voorjaar.',
] as const;
const plans = [
  'We plannen vaste momenten om samen te observeren.',
  'We nodigen ouders elke maand uit op de groep.',
  'We oefenen met de coach op rijke gesprekken.',
] as const;

export interface FormBrief {
  readonly groepen: readonly Groep[];
  readonly domeinen: readonly Domein[];
  readonly kinderen: readonly KindRegel[];
}

/** Invents what a form says besides its child list. */
export function inventForm({ groepen, domeinen, kinderen }: FormBrief, random: Random): Form {
  return {
    kindvolgsysteem: random.pick(systems),
    kindvolgsysteemNaam: '',
    groeimethode: random.pick(methods),
    groepen: groepen.map((groep) => inventGroep(groep, kinderen, random)),
    kinderen,
    toelichtingen: domeinen.map((domein) => inventToelichting(domein, random)),
  };
}

/** In most groepen a fifth to a half of the children are doelgroepkinderen. */
function inventGroep(groep: Groep, kinderen: readonly KindRegel[], random: Random): GroepRegel {
  const own = kinderen.filter((kind) => kind.groep === groepNames[groep]).length;
  const all = Math.max(random.int(10, 20), Math.round(own / (0.2 + random.fraction() * 0.3)));
  return { groep: groepNames[groep], kinderen: String(all) };
}

function inventToelichting({ domein }: Domein, random: Random): ToelichtingRegel {
  return {
    domein,
    bevorderend: random.pick(helps),
    belemmerend: random.pick(hinders),
    tekst: random.pick(explanations),
    watDoenWe: random.pick(plans),
    magDelen: random.pick(['ja', 'nee']),
  };
}
