import type { Hit, Rule } from '../rule.ts';
import type { VerzendingFacts } from '../subjects/verzending-subject.ts';
import { noConnectionRule } from './no-connection-rule.ts';

const shared = { severity: 'fout', level: 'U', runsOn: 'both', asksReason: false } as const;
const at = (row: string): Hit => ({ place: { table: 'Verzending', row } });
const when = (broken: boolean, row: string): readonly Hit[] => (broken ? [at(row)] : []);

/** Rules over the sending itself. */
export const verzendingRules: readonly Rule<VerzendingFacts>[] = [
  {
    ...shared,
    id: 'U-01',
    texts: {
      wat: 'Er zijn nog fouten. Het aantal is {aantal}.',
      waarom: 'Met fouten erin kloppen de cijfers van de gemeente niet.',
      oplossing: 'Los eerst de fouten op. U vindt ze op het tabblad Controle.',
      voorbeeld: 'Bij K03 is Taal nog leeg. Vul dat in en klik weer op Controleren.',
    },
    check: ({ openErrors = 0 }) =>
      openErrors > 0 ? [{ ...at('fouten'), values: { aantal: openErrors } }] : [],
  },
  {
    ...shared,
    id: 'U-02',
    texts: {
      wat: 'Vink aan dat de gegevens juist en volledig zijn.',
      waarom: 'De gemeente moet op uw gegevens kunnen bouwen.',
      oplossing: 'Kijk de gegevens na. Vink daarna het vakje aan.',
      voorbeeld: 'Alle kinderen staan in de lijst. Dan kunt u het vakje aanvinken.',
    },
    check: ({ verklaring = true }) => when(!verklaring, 'verklaring'),
  },
  {
    ...shared,
    id: 'U-03',
    texts: {
      wat: 'U kunt voor deze locatie niets versturen.',
      waarom: 'Alleen de coördinator verstuurt. Zo komt er één inzending per locatie.',
      oplossing: 'Bewaar dit bestand. Vraag de coördinator van uw locatie om te versturen.',
      voorbeeld: 'U vult de lijst in. De coördinator kijkt hem na en verstuurt hem.',
    },
    check: ({ maySend = true }) => when(!maySend, 'coordinator'),
  },
  {
    ...shared,
    id: 'U-04',
    texts: {
      wat: 'De uitvraag is nu niet open.',
      waarom: 'De gemeente telt alles op als de termijn voorbij is.',
      oplossing: 'Uw werk blijft in dit bestand staan. Bel of mail de gemeente.',
      voorbeeld: 'De termijn liep tot 10 juli. Het is nu 12 juli.',
    },
    check: ({ uitvraag }) => when(uitvraag !== undefined && uitvraag.status !== 'open', 'uitvraag'),
  },
  {
    ...shared,
    id: 'U-05',
    texts: {
      wat: 'Uw locatie doet niet mee aan deze uitvraag.',
      waarom: 'De gemeente koos welke locaties meedoen.',
      oplossing: 'Klopt dat niet? Bel of mail de gemeente.',
      voorbeeld: 'Uw locatie is nieuw en staat nog niet op de lijst van de gemeente.',
    },
    check: ({ invited = true }) => when(!invited, 'locatie'),
  },
  {
    ...shared,
    id: 'U-06',
    severity: 'waarschuwing',
    runsOn: 'form',
    texts: {
      wat: 'U hebt geen doelgroepkinderen ingevuld.',
      waarom: 'Een lege lijst kan kloppen. Maar soms is de lijst nog niet af.',
      oplossing: 'Vul de kinderen in. Of kies bij het versturen: Wij hebben geen doelgroepkinderen.',
      voorbeeld: 'Geen enkel kind heeft een VVE-indicatie. Dan kan de lijst leeg blijven.',
    },
    check: ({ nulopgave, doelgroepkinderen }) =>
      when(nulopgave === undefined && doelgroepkinderen === 0, 'nulopgave'),
  },
  {
    ...shared,
    id: 'U-07',
    severity: 'waarschuwing',
    texts: {
      wat: 'Iemand van uw locatie heeft al iets verstuurd. Dat is versie {versie}.',
      waarom: 'Per locatie telt alleen de laatste inzending.',
      oplossing: 'Bekijk eerst wat er is verstuurd. Kies daarna of u dat wilt vervangen.',
      voorbeeld: 'Een collega verstuurde gisteren. Vraag of die gegevens nog kloppen.',
    },
    check: ({ versie, vervangt }) =>
      versie !== undefined && vervangt !== undefined && versie !== vervangt
        ? [{ ...at('versie'), values: { versie } }]
        : [],
  },
  {
    ...shared,
    id: 'U-08',
    runsOn: 'payload',
    texts: {
      wat: 'Er ging iets mis met het formulier.',
      waarom: 'We nemen alleen gegevens aan die we kennen. Zo komt er nooit te veel bij ons.',
      oplossing: 'Er is niets verstuurd. Maak met Nieuw formulier een nieuw formulier.',
      voorbeeld: 'Een ander programma heeft iets aan het bericht toegevoegd.',
    },
    check: ({ readable = true }) => when(!readable, 'bericht'),
  },
  noConnectionRule,
  {
    ...shared,
    id: 'U-10',
    severity: 'informatie',
    runsOn: 'form',
    texts: {
      wat: 'Uw gegevens zijn ontvangen. Het nummer is {nummer}.',
      waarom: 'Wij hebben alleen aantallen en uw uitleg ontvangen. Geen lijst met kinderen.',
      oplossing: 'Bewaar dit bestand. U kunt opnieuw versturen zolang de uitvraag open is.',
      voorbeeld: 'Belt u de gemeente over uw gegevens? Noem dan dit nummer.',
    },
    check: ({ nummer }) => (nummer === undefined ? [] : [{ ...at('ontvangst'), values: { nummer } }]),
  },
  {
    ...shared,
    id: 'U-11',
    texts: {
      wat: 'Geef een reden bij de melding {regel}.',
      waarom: 'De gemeente ziet dan waarom uw aantal toch klopt.',
      oplossing: 'Schrijf in één zin waarom het klopt.',
      voorbeeld: 'Er is dit jaar een groep bij gekomen.',
    },
    check: ({ withoutReason = [] }) =>
      withoutReason.map((regel) => ({
        place: { table: 'Verzending', row: regel, column: 'reden' },
        values: { regel },
      })),
  },
  {
    ...shared,
    id: 'U-12',
    texts: {
      wat: 'De lijst past niet bij wat u koos over doelgroepkinderen.',
      waarom: 'Zonder kinderen kiest u: Wij hebben geen doelgroepkinderen. Met kinderen kiest u dat niet.',
      oplossing: 'Vul de kinderen in of maak de lijst leeg. Of kies iets anders bij het versturen.',
      voorbeeld: 'De lijst is leeg. Kies dan: Wij hebben geen doelgroepkinderen.',
    },
    check: ({ nulopgave, doelgroepkinderen }) =>
      when(
        nulopgave !== undefined && doelgroepkinderen !== undefined && nulopgave !== (doelgroepkinderen === 0),
        'nulopgave',
      ),
  },
];
