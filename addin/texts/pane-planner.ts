import type { Meetmoment, Vakantieregio } from '../../shared/uitvraag/uitvraag.ts';
import { longDate } from './pane-dates.ts';

const momentTitles: Readonly<Record<Meetmoment, string>> = {
  eindSchooljaar: '',
  midden: ', midden in het jaar',
  trimester1: ', trimester 1',
  trimester2: ', trimester 2',
  trimester3: ', trimester 3',
};

const longDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });

/** The screen on which the gemeente plans an uitvraag. */
export const plannerTexts = {
  newButton: 'Nieuwe uitvraag',
  changeButton: 'Planning wijzigen',
  copyButton: 'Kopiëren naar de volgende ronde',
  showButton: 'Planning als blad',
  newTitle: 'Nieuwe uitvraag',
  changeTitle: 'Planning wijzigen',
  copied: (titel: string) => `Dit is een kopie van: ${titel}. De datums zijn nieuw.`,
  usualTitle: (schooljaar: string, moment: Meetmoment) => `Monitor VVE ${schooljaar}${momentTitles[moment]}`,
  noAfspraak: 'Er is nog geen afspraak die geldt',
  noAfspraakAdvice: 'Leg eerst de afspraak vast. Daarna kunt u de uitvraag bewaren.',
  toAfspraak: 'Naar Afspraak',
  afspraak: 'Afspraak',
  version: (titel: string, versie: number) => `${titel}, versie ${versie}`,
  frozen: 'De uitvraag krijgt een kopie van deze afspraak. Die verandert later niet mee.',
  begun: 'De uitvraag is al geopend. U kunt nog locaties toevoegen. De sluitdatum kan later worden.',
  closed: 'De uitvraag is gesloten. De sluitdatum kan nog later worden.',
  schooljaar: 'Schooljaar',
  meetmoment: 'Wanneer telt u?',
  meetmomentHint: 'Eén keer per jaar, of elk trimester.',
  regio: 'Regio van uw scholen',
  regioHint: 'Dan letten wij op de schoolvakanties.',
  regioChoose: 'Kies een regio',
  titel: 'Titel',
  titelHint: 'Zo heet de uitvraag voor de locaties.',
  titelMissing: 'Geef de uitvraag een titel.',
  peildatum: 'Peildatum',
  peildatumHint: 'De kinderen die er op deze dag zijn, tellen mee.',
  day: (date: string) => longDay.format(new Date(`${date}T00:00:00Z`)),
  daySentence: (date: string) => `Dit is ${longDay.format(new Date(`${date}T00:00:00Z`))}.`,
  opensOn: 'Opent op',
  closesOn: 'Sluit na',
  correctieTot: 'Verbeteren kan tot en met',
  correctieHint: 'Daarna stelt u de cijfers vast. Er sluit niets vanzelf.',
  dateMissing: 'Vul een datum in.',
  reminders: 'Herinneringen',
  remindersHint: 'Wie nog niet klaar is, krijgt dan een mail.',
  reminder: (days: number, date: string | undefined) =>
    `${days === 1 ? '1 dag' : `${days} dagen`} ervoor${date === undefined ? '' : `: ${longDate(date)}`}`,
  months: 'Korter aanwezig dan',
  monthsHint: 'Zo’n kind heeft nog geen oordeel nodig.',
  monthsOption: (months: number) =>
    months === 0 ? 'Geen grens' : months === 1 ? '1 maand' : `${months} maanden`,
  locaties: 'Wie doet er mee?',
  chosen: (chosen: number, total: number) => `${chosen} van de ${total} locaties doen mee.`,
  newLocaties: (count: number) =>
    count === 1
      ? '1 nieuwe locatie doet mee. Die deed vorige keer niet mee.'
      : `${count} nieuwe locaties doen mee. Die deden vorige keer niet mee.`,
  noLocaties: 'Er staan nog geen locaties in het register. Voeg ze eerst toe bij Locaties.',
  all: 'Alle locaties doen mee',
  ofOrganisatie: (naam: string, chosen: number, total: number) => `${naam}: ${chosen} van ${total}`,
  fixedLocatie: (naam: string) => `${naam} doet al mee.`,
  expected: (naam: string) => `Verwachte doelgroepkinderen bij ${naam}`,
  expectedShort: 'Verwachte doelgroepkinderen',
  expectedWrong: 'Vul een heel getal in, of laat het leeg.',
  expectedHint:
    'Het verwachte aantal kinderen mag leeg blijven. Vult u het in? Dan vragen wij na als het veel scheelt.',
  save: 'Bewaren',
  leave: 'Niet bewaren, terug',
  first: 'U past nog een planning aan. Kies onderaan Bewaren of Niet bewaren, terug.',
  saved: 'De planning is bewaard.',
  shown: 'Het blad Uitvraag staat klaar.',
  fix: (count: number) =>
    count === 1
      ? 'Nog niet bewaard. Er is 1 fout. Los die eerst op.'
      : `Nog niet bewaard. Er zijn ${count} fouten. Los die eerst op.`,
  conflict: 'Iemand anders wijzigde deze planning ook',
  conflictAdvice: 'Uw planning is nog niet bewaard. Kies waarmee u verdergaat. Daarna kunt u bewaren.',
  conflictSame: 'Alleen de stand van de uitvraag is anders.',
  conflictLine: (theirs: string, mine: string) => `Nu staat er: ${theirs}. Bij u staat: ${mine}.`,
  conflictKeep: 'Verder met mijn planning',
  conflictTake: 'Verder met wat er nu staat',
  nothing: 'niets',
  locatieCount: (count: number) => (count === 1 ? '1 locatie' : `${count} locaties`),
} as const;

export const meetmomentTexts: Readonly<Record<Meetmoment, string>> = {
  eindSchooljaar: 'Aan het eind van het schooljaar',
  midden: 'Midden in het schooljaar',
  trimester1: 'Trimester 1 (november)',
  trimester2: 'Trimester 2 (maart)',
  trimester3: 'Trimester 3 (juni)',
};

export const regioTexts: Readonly<Record<Vakantieregio, string>> = {
  noord: 'Noord',
  midden: 'Midden',
  zuid: 'Zuid',
};
