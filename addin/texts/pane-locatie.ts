import type { VersieStand } from '../../shared/inzending/inzending-stand.ts';
import { dutchMoment, longDate } from './pane-dates.ts';
import type { Direction } from '../../shared/validation/aanwijzing.ts';

type Sentence = string | Readonly<Record<Direction, string>>;

/** What stands out at one locatie, for who may not see its figures: by the rule, and which way. */
export const aanwijzingTexts: Readonly<Record<string, Sentence>> = {
  'L-08': 'De locatie bepaalt groei anders dan vorig jaar.',
  'L-09': 'De locatie koos iets dat niet vaak voorkomt.',
  'L-14': 'Het is niet bekend welke locatie dit vorig jaar was.',
  'A-10': {
    hoger: 'Er zijn meer doelgroepkinderen dan u verwachtte.',
    lager: 'Er zijn minder doelgroepkinderen dan u verwachtte.',
  },
  'A-11': {
    hoger: 'Er zijn veel meer doelgroepkinderen dan vorig jaar.',
    lager: 'Er zijn veel minder doelgroepkinderen dan vorig jaar.',
  },
  'A-12': 'De oordelen lijken veel op elkaar.',
  'A-13': {
    hoger: 'Er groeien veel meer kinderen voldoende dan vorig jaar.',
    lager: 'Er groeien veel minder kinderen voldoende dan vorig jaar.',
  },
  'A-14': 'Voor een deel van de kinderen is er geen oordeel.',
  'A-15': 'Bij een domein is er geen enkel oordeel.',
  'A-18': 'In een groep is een groot deel doelgroepkind.',
};

/** The screen of one locatie, for the gemeente. */
export const locatieTexts = {
  back: 'Terug naar de lijst',
  open: (naam: string) => `Bekijk ${naam}`,
  noCounts: 'U ziet hier geen aantallen. U ziet wel wat opvalt en wat de locatie daarover zegt.',
  countsOnAsking:
    'U ziet wat opvalt en wat de locatie daarover zegt. Aantallen ziet u alleen als u daarom vraagt.',
  signs: 'Wat valt op?',
  noSigns: 'Er valt niets op aan de laatste versie.',
  noVersions: 'Deze locatie heeft nog niets verstuurd.',
  inGroep: (groep: string, sentence: string) => `${groep}. ${sentence}`,
  noReden: 'Er is geen reden gegeven.',
  inDomein: (domein: string, sentence: string) => `${domein}: ${sentence}`,
  rule: (regel: string) => `Regel ${regel}`,
  unknownSign: 'Een nieuwe regel ziet iets dat opvalt.',
  reden: 'De locatie schrijft:',
  versies: 'Versies',
  yourRemark: 'Uw opmerking:',
  versie: (versie: number, at: string) => `Versie ${versie}, ${dutchMoment(at)}`,
  stand: {
    geaccepteerd: 'In orde',
    teruggegeven: 'Teruggegeven',
    ingetrokken: 'Ingetrokken door de locatie',
  } satisfies Record<VersieStand, string>,
  nulopgave: 'Geen doelgroepkinderen',
  counts: 'telt mee',
  countsNone: 'Er telt nu niets van deze locatie mee.',
  giveBack: 'Geef terug met een opmerking',
  giveBackField: 'Wat moet de locatie nakijken?',
  giveBackHint: 'De coördinator leest dit zoals u het schrijft. Noem geen kind.',
  giveBackAfter: (versie: number | undefined) =>
    versie === undefined
      ? 'Tot de locatie opnieuw verstuurt, telt er niets mee.'
      : `Tot de locatie opnieuw verstuurt, telt versie ${versie} mee.`,
  giveBackSend: 'Geef terug',
  missing: 'Schrijf eerst wat de locatie moet nakijken.',
  accept: 'Keur alsnog goed',
  asked: (reden: string) => `De locatie vraagt of versturen nog mag: ${reden}`,
  grant: 'Laat deze locatie nog versturen',
  grantUntil: 'Tot en met',
  grantSend: 'Sta toe',
  refuse: 'Of zeg nee',
  refuseField: 'Waarom kan het niet meer?',
  refuseSend: 'Zeg nee',
  refuseMissing: 'Schrijf in een paar woorden waarom.',
  refused: (opmerking: string) => `De locatie vroeg of versturen nog mag. U zei nee: ${opmerking}`,
  granted: (tot: string) => `Deze locatie mag versturen tot en met ${longDate(tot)}.`,
  adopted: 'De cijfers zijn vastgesteld. Moet er iets anders? Kies bij Uitvraag eerst Cijfers herzien.',
  done: {
    teruggegeven: 'De inzending is teruggegeven. De locatie leest uw opmerking.',
    geaccepteerd: 'De inzending is goedgekeurd en telt mee.',
    heropend: 'De locatie kan weer versturen.',
    geweigerd: 'De locatie krijgt uw antwoord.',
  },
};
