import { dutchMoment, longDate } from './pane-dates.ts';
import { screenTitles, shellTexts } from './pane-shell.ts';

export const startTexts = {
  emptyTitle: 'Dit bestand is nog leeg',
  empty: 'U kunt hier een formulier maken voor uw locatie.',
  /** Signed in, with an account that has no right. */
  emptyNobody: 'Uw account hoort nog niet bij een locatie of gemeente.',
  emptyReader: 'U leest hier de terugkoppeling.',
  emptyGemeente: 'Werkt u voor de gemeente? Dan regelt u hier de uitvraag.',
  gemeenteTitle: 'Dit is een bestand van de gemeente',
  gemeente: 'U ziet hier de cijfers van uw gemeente.',
  damagedTitle: 'Er mist iets in dit formulier',
  damaged: (names: readonly string[]) => `Dit staat er niet meer: ${names.join(', ')}.`,
  damagedAdvice:
    'Was u net bezig? Klik dan op Ongedaan maken of druk op Ctrl+Z. Helpt dat niet? Klik op Herstellen.',
  olderTitle: 'Er is een nieuwer formulier',
  older:
    'U kunt met dit formulier gewoon doorgaan. Of zet het om naar het nieuwe: alles wat u typte, blijft staan.',
  update: 'Bijwerken naar het nieuwe formulier',
  formTitle: 'Uw formulier',
  gemeenteLabel: 'Gemeente',
  uitvraagLabel: 'Uitvraag',
  locatieLabel: 'Locatie',
  deadlineLabel: 'Versturen kan tot en met',
  adopted: 'Ontvangen en vastgesteld',
  /** What was sent was taken back, and nothing can be sent any more. */
  nothingCounts: 'Van uw locatie telt niets mee',
  adoptedElsewhere: 'Een andere inzending is vastgesteld',
  /** What the gemeente adopted, where this file sent something before it. */
  adoptedOther: (nummer: string) =>
    `De gemeente stelde een andere inzending van uw locatie vast: nummer ${nummer}. Die kwam uit een ander bestand.`,
  elsewhere: 'Al ontvangen uit een ander bestand',
  fromElsewhere: (versie: number, at: string) =>
    `Van uw locatie is versie ${versie} ontvangen op ${dutchMoment(at)}. Die kwam uit een ander bestand.`,
  numberLabel: 'Nummer van ontvangst',
  daysLeft: (days: number) => {
    if (days < 0) return 'De termijn is voorbij.';
    if (days === 0) return 'Vandaag is de laatste dag.';
    return days === 1 ? 'U hebt nog 1 dag.' : `U hebt nog ${days} dagen.`;
  },
  /** How the uitvraag stands when it is not open. */
  notOpen: {
    concept: 'De uitvraag is nog niet open.',
    gesloten: 'De uitvraag is gesloten.',
    vastgesteld: 'De cijfers zijn vastgesteld.',
    teruggekoppeld: 'De cijfers staan klaar.',
  },
  deadline: (date: string) => longDate(date),
  stays: 'De kinderlijst blijft in dit bestand. Alleen aantallen en uw uitleg gaan naar de gemeente.',
  stepsTitle: 'Hoe staat het ervoor?',
  nextTitle: 'Dit kunt u nu doen',
  otherTitle: 'Verder kunt u',
};

/** Why the most likely next step is the next; its button says the name of the screen, unless it says more here. */
export const nextTexts = {
  repair: { button: 'Herstellen', why: 'U ziet eerst wat wij doen.' },
  signIn: { button: 'Aanmelden', why: 'Meld u eerst aan. Dan kunt u een formulier maken.' },
  newForm: { button: screenTitles.newForm, why: 'Het formulier komt in dit bestand te staan.' },
  nothingYet: {
    button: shellTexts.invited,
    why: 'Kreeg u een mail van de gemeente? Klik op de link in die mail. Geen mail? Vraag de gemeente om een uitnodiging.',
  },
  read: {
    button: screenTitles.feedback,
    why: 'Zodra de gemeente de cijfers vaststelt, ziet u ze hier.',
  },
  uitvraag: {
    button: screenTitles.uitvraag,
    why: 'Open of sluit een uitvraag, of stel de cijfers vast.',
  },
  check: {
    button: screenTitles.check,
    why: 'Vul eerst de bladen in. Controleer daarna of alles klopt.',
  },
  checkAgain: {
    button: screenTitles.check,
    why: 'U hebt iets veranderd. Controleer of alles nog klopt.',
  },
  elsewhere: {
    button: screenTitles.check,
    why: 'U hoeft niets te doen. Wilt u toch dit bestand versturen? Controleer het dan eerst.',
  },
  mend: { button: 'Bekijk de fouten', why: 'Er zijn nog fouten. Los die eerst op.' },
  submit: {
    button: screenTitles.submit,
    why: 'Uw formulier heeft geen fouten meer. U kunt het versturen.',
  },
  ready: {
    button: screenTitles.submit,
    why: 'Dit formulier staat klaar. De coördinator kan het bekijken en versturen.',
  },
  refused: {
    button: screenTitles.submit,
    why: 'Uw gegevens zijn niet aangenomen. Kijk hierboven wat u moet doen.',
  },
  unanswered: {
    button: screenTitles.submit,
    why: 'Wij weten niet of uw gegevens zijn aangekomen. Wij vragen het eerst na.',
  },
  submitAgain: {
    button: 'Opnieuw versturen',
    why: 'U hebt iets veranderd na het versturen. De gemeente ziet dat nog niet.',
  },
  teruggegeven: {
    button: 'Opnieuw versturen',
    why: 'De gemeente gaf uw inzending terug. Pas het formulier aan en verstuur het opnieuw.',
  },
  ingetrokken: {
    button: 'Opnieuw versturen',
    why: 'U trok uw inzending in. Er telt nu niets van uw locatie mee.',
  },
  teruggegevenLate: {
    button: screenTitles.feedback,
    why: 'Wat u verstuurde, telt niet mee. Moet dat anders? Bel of mail dan de gemeente.',
  },
  ingetrokkenLate: {
    button: screenTitles.feedback,
    why: 'U trok uw inzending in. Moet dat anders? Bel of mail dan de gemeente.',
  },
  late: {
    button: screenTitles.feedback,
    why: 'U kunt niets meer versturen. Moet dat toch nog? Bel of mail dan de gemeente.',
  },
  feedback: {
    button: screenTitles.feedback,
    why: 'U bent klaar. Zodra de gemeente de cijfers vaststelt, ziet u ze hier.',
  },
  feedbackReady: {
    button: screenTitles.feedback,
    why: 'U bent klaar. De gemeente heeft de cijfers vastgesteld.',
  },
};
