import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { RefusalCode } from '../sending/refusal.ts';
import type { SendingStand } from '../sending/sending-stand.ts';
import type { Route } from '../sheets/route.ts';
import { dateText, momentText } from './dates.ts';
import { otherCounts } from './ontvangst.ts';
import { shortRemark, standLabels, standSentence } from './sending.ts';

/** Words on the sheets of a form that do not depend on what was filled in. */
export const startTexts = {
  title: 'Groeiblad: de groei van kinderen met een VVE-indicatie',
  about: (uitvraag: string, gemeente: string, peildatum: string) =>
    `${uitvraag}, ${gemeente}. De peildatum is ${dateText(peildatum)}.`,
  stepHeadings: ['Wat doet u?', 'Waar?', 'Hoe staat het ervoor?'],
  formHeading: 'Over uw locatie',
  formHeadings: ['Onderdeel', 'Antwoord'],
  onlyWithAnders: 'Alleen als u Anders koos',
  /** What leaves the workbook and what never does. */
  leaves: [
    [
      'Dit gaat naar de gemeente',
      'Aantallen per groep en uw uitleg per domein. U ziet het voordat u verstuurt.',
    ],
    ['Dit gaat nooit mee', 'De lijst met kinderen en de codes. Wij ontvangen geen kinderlijst.'],
    ['Let op', 'Bij heel weinig kinderen kunnen aantallen toch over één kind gaan.'],
    ['Bewaar dit bestand veilig', 'Kies een plek waar alleen collega’s bij kunnen.'],
  ],
} as const;

/** The steps in the order in which people take them; the state comes beside them. */
const steps = [
  { key: 'locatie', stap: '1. Vertel hoe u kinderen volgt', place: 'Hieronder, bij Over uw locatie' },
  { key: 'kinderen', stap: '2. Vul de lijst met kinderen in', place: 'Tabblad Kinderen' },
  { key: 'groepen', stap: '3. Tel alle kinderen per groep', place: 'Tabblad Groepen' },
  { key: 'toelichting', stap: '4. Geef uitleg bij de cijfers', place: 'Tabblad Toelichting' },
  { key: 'controle', stap: '5. Klik op Controleren', place: 'Bovenaan, bij Groeiblad' },
  { key: 'sending', stap: '6. Klik op Versturen', place: 'Bovenaan, bij Groeiblad' },
] as const;
export type StepKey = (typeof steps)[number]['key'];

const onPage = 'Pagina Formulier inleveren';
const stepsOnPage: Partial<Record<StepKey, { readonly stap: string; readonly place: string }>> = {
  controle: { stap: '5. Laat het bestand nakijken', place: onPage },
  sending: { stap: '6. Verstuur uw aantallen', place: onPage },
};

/** A step by its words on the sheet Start. */
interface Step {
  readonly key: StepKey;
  readonly stap: string;
  readonly place: string;
}

/** The steps in the words of a route. */
export const stepsOf = (route: Route): readonly Step[] =>
  steps.map((step) => ({ ...step, ...(route === 'pagina' ? stepsOnPage[step.key] : {}) }));

/** Which step a label on the sheet Start is, in the words of whatever route. */
export const stepCalled = (stap: string): StepKey | undefined =>
  [...stepsOf('invoegtoepassing'), ...stepsOf('pagina')].find((step) => step.stap === stap)?.key;

/** A number with what is counted. */
export const counted = (aantal: number, one: string, more: string): string =>
  `${aantal} ${aantal === 1 ? one : more}`;

/** Numbers of findings, without those of which there are none. */
const foundIn = (fouten: number, waarschuwingen: number): readonly string[] => [
  ...(fouten === 0 ? [] : [counted(fouten, 'fout', 'fouten')]),
  ...(waarschuwingen === 0 ? [] : [counted(waarschuwingen, 'waarschuwing', 'waarschuwingen')]),
];

export const stepStates = {
  open: 'Nog niet gedaan',
  notBegun: 'Nog niet begonnen',
  part: (klaar: number, aantal: number) => `${klaar} van ${aantal} klaar`,
  done: 'Klaar',
  /** The child list of who types the counts. */
  notNeeded: 'Niet nodig: u typt de aantallen zelf',
  /** Every step of who sent that there are no doelgroepkinderen. */
  noChildren: 'Niet nodig',
  /** All of it was answered, and something is wrong. */
  filled: 'Ingevuld',
  childrenDone: (aantal: number) => `Klaar: ${counted(aantal, 'kind', 'kinderen')}`,
  childrenPart: (klaar: number, aantal: number) =>
    `${klaar} van ${counted(aantal, 'kind', 'kinderen')} klaar`,
  /** How a step stands, and what the check found in it. */
  withFound: (stand: string, fouten: number, waarschuwingen: number) =>
    [stand, ...foundIn(fouten, waarschuwingen)].join(', '),
  noMistakes: 'Geen fouten',
  /** What the check found in the whole form. */
  checked: (fouten: number, waarschuwingen: number): string =>
    [...(fouten === 0 ? [stepStates.noMistakes] : []), ...foundIn(fouten, waarschuwingen)].join(', '),
  again: 'Doe dit opnieuw',
  sent: (nummer: string) => `Ontvangen, nummer ${nummer}`,
} as const;

/** How a form stands with the gemeente. */
export interface Sending {
  readonly stand: SendingStand;
  /** Why the server refused it. */
  readonly refusal?: RefusalCode | undefined;
  /** What the gemeente says of what it gave back. */
  readonly opmerking?: string | undefined;
  /** Moment of arrival; absent where nothing was sent. */
  readonly receivedOn?: Date | undefined;
  /** What the file knows of the uitvraag: it may have been closed since. */
  readonly status: UitvraagStatus;
  /** Last day to send, `yyyy-mm-dd`, and days left today (0: today, below 0: over). */
  readonly closesOn: string;
  readonly daysLeft: number;
  /** Number of what counts, where another file sent it after this one. */
  readonly other?: string | undefined;
}

/** What the sheet Start says about sending. */
export function sendingText(sending: Sending): string {
  const { stand, refusal, opmerking, receivedOn, status, closesOn, daysLeft, other } = sending;
  const received = receivedOn === undefined ? undefined : `Ontvangen op ${momentText(receivedOn)}.`;
  if (status !== 'open' && status !== 'concept')
    return `${closedText(received, stand, other)} ${endTexts[status]}`;
  if (stand === 'onderweg' || stand === 'geweigerd' || stand === 'bewijs-weg')
    return standSentence(stand, refusal);
  if (stand === 'teruggegeven' || stand === 'ingetrokken')
    return opmerking === undefined
      ? `${standSentence(stand)} ${termText(closesOn, daysLeft)}`
      : `${standLabels[stand]}. ${shortRemark(opmerking)}`;
  return `${openText(stand, received)} ${termText(closesOn, daysLeft)}`;
}

function openText(stand: SendingStand, received: string | undefined): string {
  if (stand === 'ontvangen') return received ?? '';
  if (stand === 'klaar') return `${standLabels.klaar}. Bewaar dit bestand.`;
  return stand === 'gewijzigd' ? 'Gewijzigd na versturen. Verstuur opnieuw.' : `${standLabels[stand]}.`;
}

function closedText(received: string | undefined, stand: SendingStand, other?: string): string {
  if (other !== undefined) return otherCounts(other);
  if (stand === 'bewijs-weg') return standSentence(stand);
  if (stand === 'ingetrokken') return 'Ingetrokken. Van uw locatie telt niets mee.';
  if (stand === 'teruggegeven') return `${standLabels.teruggegeven}. Deze versie telt niet mee.`;
  if (stand === 'gewijzigd') return `${received ?? 'Ontvangen.'} Wat u daarna wijzigde, telt niet mee.`;
  if (received === undefined) return 'Niet verstuurd. Bel of mail de gemeente.';
  return stand === 'ontvangen' ? received : `${received} Wat u daarna wijzigde, telt niet mee.`;
}

const endTexts = {
  gesloten: 'De uitvraag is gesloten.',
  vastgesteld: 'De gemeente heeft de cijfers vastgesteld.',
  teruggekoppeld: 'De gemeente heeft de cijfers vastgesteld.',
} as const;

function termText(closesOn: string, daysLeft: number): string {
  const day = dateText(closesOn);
  if (daysLeft < 0) return `De termijn liep tot en met ${day}.`;
  if (daysLeft === 0) return `Vandaag, ${day}, is de laatste dag.`;
  return `U hebt nog ${counted(daysLeft, 'dag', 'dagen')}: tot en met ${day}.`;
}

export const kinderenTexts = {
  title: 'Kinderen',
  stays: 'Deze lijst blijft in dit bestand. Schrijf geen namen op.',
  lead: (peildatum: string) =>
    `Vul één regel in voor elk kind met een VVE-indicatie dat er op ${dateText(peildatum)} was (de peildatum).`,
  example: 'Voorbeeld:',
  /** Names of groups of columns. */
  groups: { kind: 'Over het kind', oordeel: 'Groei per domein', reden: 'Waarom niet?', hulp: 'Extra hulp' },
} as const;

export const sleutellijstTexts = {
  title: 'Sleutellijst',
  lead: [
    'Druk dit blad af. Schrijf de namen met pen op papier.',
    'Typ hier geen namen. Bewaar dit papier op een veilige plek.',
  ],
  headings: ['Code', 'Naam van het kind'],
} as const;

/** Above and below printed pages. */
export const paperTexts = {
  invented: 'Verzonnen gegevens.',
  page: (page: string, pages: string) => `Bladzijde ${page} van ${pages}`,
} as const;

export const groepenTexts = {
  title: 'Groepen',
  elsewhere: 'Houdt u de lijst met kinderen ergens anders bij?',
  elsewhereLead:
    'Dan kunt u de aantallen hier typen. Vult u het blad Kinderen in? Laat dit dan zoals het is.',
  grey: 'In de grijze kolommen rechts vult Groeiblad zelf in wat er al bekend is.',
  typed: 'Typt u de aantallen zelf? Dan worden de grijze vakken wit. Een leeg vak telt als 0.',
  band: {
    growth: 'Hoe groeien zij?',
    reasons: 'Waarom niet te beoordelen?',
    help: 'Hulp',
    beside: 'Ter vergelijking',
  },
  lead: (peildatum: string) =>
    `Hoeveel kinderen zaten er in elke groep? Tel alle kinderen mee op ${dateText(peildatum)} (de peildatum).`,
} as const;

export const toelichtingTexts = {
  title: 'Toelichting',
  lead: 'Wat helpt kinderen om te groeien, en wat houdt hen tegen? We vragen dit aan iedereen.',
  privacy: 'Schrijf over de hele groep, niet over één kind. Schrijf geen namen op.',
} as const;

export const gegevensTexts = {
  title: 'Gegevens',
  lead: 'Gegevens van dit formulier. Deze regels staan vast.',
  help: 'Klopt er iets niet? Vraag het de gemeente.',
  headings: ['Onderdeel', 'Gegeven'],
} as const;

export const lijstenTexts = {
  title: 'Lijsten',
  lead: 'Uit deze lijsten kiest u in de andere bladen. U hoeft hier niets in te vullen.',
  headings: {
    groep: 'Groepen',
    indicatie: 'Ja of nee',
    veGevolgd: 'Ja, nee of onbekend',
    oordeel: 'Groei',
    reden: 'Redenen',
    domein: 'Domeinen',
    bevorderend: 'Factoren',
  } as Readonly<Record<string, string>>,
} as const;

/** Said when something is typed that is not in a list, or is no number. */
export const refusals = {
  list: {
    title: 'Kies uit de lijst',
    text: 'Dit staat niet in de lijst. Kies een antwoord met het pijltje.',
  },
  number: { title: 'Vul een aantal in', text: 'Vul een heel getal in, van 0 tot en met 500.' },
  long: { title: 'De tekst is te lang', text: 'U hebt ruimte voor 1000 tekens. Maak uw tekst korter.' },
  grey: { title: 'Dit vult Groeiblad in', text: 'U typt hier niets. Vul de witte vakken in.' },
} as const;
