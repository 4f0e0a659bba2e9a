import { dateText } from './dates.ts';

/** Words on the sheets of a form that do not depend on what was filled in. */
export const startTexts = {
  title: 'Groeiblad',
  lead: 'Formulier over de groei van kinderen met een VVE-indicatie.',
  about: (locatie: string, uitvraag: string) => `${locatie}. ${uitvraag}.`,
  stepsHeading: 'Zo werkt het',
  stepHeadings: ['Wat doet u?', 'Waar?', 'Hoe staat het ervoor?'],
  formHeading: 'Over uw locatie',
  formHeadings: ['Onderdeel', 'Antwoord'],
  leavesHeading: 'Wat gaat naar de gemeente?',
  leaves: [
    'U verstuurt alleen aantallen en uw uitleg per domein.',
    'De lijst met kinderen blijft in dit bestand. Wij ontvangen geen kinderlijst.',
    'Bij heel weinig kinderen kunnen aantallen toch over één kind gaan.',
    'Bewaar dit bestand op een plek waar alleen collega’s bij kunnen.',
  ],
} as const;

/** The steps in the order in which people take them; the state comes beside them. */
export const steps = [
  { key: 'locatie', stap: '1. Vertel hoe u kinderen volgt', place: 'Op dit blad, onder Over uw locatie' },
  { key: 'kinderen', stap: '2. Vul de lijst met kinderen in', place: 'Blad Kinderen' },
  { key: 'groepen', stap: '3. Tel alle kinderen per groep', place: 'Blad Groepen' },
  { key: 'toelichting', stap: '4. Geef uitleg bij de cijfers', place: 'Blad Toelichting' },
  { key: 'controle', stap: '5. Klik op Controleren', place: 'Bovenaan, bij Groeiblad' },
  { key: 'sending', stap: '6. Klik op Versturen', place: 'Bovenaan, bij Groeiblad' },
] as const;
export type StepKey = (typeof steps)[number]['key'];

export const stepStates = {
  open: 'Nog niet gedaan',
  done: 'Gedaan',
  children: (aantal: number) => (aantal === 1 ? '1 kind ingevuld' : `${aantal} kinderen ingevuld`),
  mistakes: (count: number) => (count === 1 ? '1 fout gevonden' : `${count} fouten gevonden`),
  noMistakes: 'Geen fouten gevonden',
  sent: (nummer: string) => `Ontvangen, nummer ${nummer}`,
  changed: 'Gewijzigd na versturen',
} as const;

/** What the sheet Start says about sending: state, last day and days left (below 0: the term is over). */
export function sendingText(state: 'open' | 'sent' | 'changed', closesOn: string, daysLeft: number): string {
  return `${stateTexts[state]} ${termText(closesOn, daysLeft)}`;
}

const stateTexts = {
  open: 'Nog niet ingediend.',
  sent: 'Ingediend.',
  changed: 'Gewijzigd na versturen. Verstuur opnieuw.',
} as const;

function termText(closesOn: string, daysLeft: number): string {
  const day = dateText(closesOn);
  if (daysLeft < 0) return `De termijn liep tot en met ${day}.`;
  if (daysLeft === 0) return `Vandaag, ${day}, is de laatste dag.`;
  const days = daysLeft === 1 ? '1 dag' : `${daysLeft} dagen`;
  return `U hebt nog ${days}: tot en met ${day}.`;
}

export const kinderenTexts = {
  title: 'Kinderen',
  stays: 'Deze lijst blijft in dit bestand.',
  lead: 'Vul één regel in voor elk kind. Schrijf geen namen op. Klik op een cel voor uitleg.',
} as const;

export const groepenTexts = {
  title: 'Groepen',
  lead: 'Hoeveel kinderen zitten er in elke groep? Tel alle kinderen mee op de peildatum.',
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
} as const;
