import { longDate } from './pane-dates.ts';

export const startTexts = {
  emptyTitle: 'Dit bestand is nog leeg',
  empty: 'U kunt hier een formulier maken voor uw locatie.',
  emptyGemeente: 'Werkt u voor de gemeente? Dan regelt u hier de uitvraag.',
  gemeenteTitle: 'Dit is een bestand van de gemeente',
  gemeente: 'U ziet hier de cijfers van uw gemeente.',
  damagedTitle: 'Er mist iets in dit formulier',
  damaged: (names: readonly string[]) => `Dit staat er niet meer: ${names.join(', ')}.`,
  damagedAdvice: 'Klik in Excel op Ongedaan maken. Of open een eerdere versie van dit bestand.',
  formTitle: 'Uw formulier',
  gemeenteLabel: 'Gemeente',
  uitvraagLabel: 'Uitvraag',
  locatieLabel: 'Locatie',
  deadlineLabel: 'Versturen kan tot en met',
  statusLabel: 'Stand',
  notSent: 'Nog niet ingediend',
  received: 'Ontvangen',
  changed: 'Gewijzigd na versturen',
  numberLabel: 'Nummer van ontvangst',
  daysLeft: (days: number) => {
    if (days < 0) return 'De termijn is voorbij.';
    if (days === 0) return 'Vandaag is de laatste dag.';
    return days === 1 ? 'U hebt nog 1 dag.' : `U hebt nog ${days} dagen.`;
  },
  deadline: (date: string) => longDate(date),
  stays: 'De kinderlijst blijft in dit bestand. Alleen aantallen en uw uitleg gaan naar de gemeente.',
  nextTitle: 'Dit kunt u nu doen',
  otherTitle: 'Verder kunt u',
};

/** The most likely next step: its button, and why it is the next. */
export const nextTexts = {
  signIn: { button: 'Aanmelden', why: 'Meld u eerst aan. Dan kunt u een formulier maken.' },
  newForm: { button: 'Nieuw formulier maken', why: 'Het formulier komt in dit bestand te staan.' },
  uitvraag: {
    button: 'Naar de uitvraag',
    why: 'Open of sluit een uitvraag en bekijk wie er heeft verstuurd.',
  },
  check: { button: 'Controleren', why: 'Vul eerst de bladen in. Controleer daarna of alles klopt.' },
  mend: { button: 'Bekijk de fouten', why: 'Er zijn nog fouten. Los die eerst op.' },
  submit: { button: 'Versturen', why: 'Uw formulier heeft geen fouten meer. U kunt het versturen.' },
  submitAgain: {
    button: 'Opnieuw versturen',
    why: 'U hebt iets veranderd na het versturen. De gemeente ziet dat nog niet.',
  },
  late: {
    button: 'Terugkoppeling bekijken',
    why: 'U kunt niets meer versturen. Moet dat toch nog? Bel of mail dan de gemeente.',
  },
  feedback: {
    button: 'Terugkoppeling bekijken',
    why: 'U bent klaar. Zodra de gemeente de cijfers vaststelt, ziet u ze hier.',
  },
};

/** Other things to do, as they stand in the list below the next step. */
export const otherTexts = {
  newForm: 'Een nieuw formulier maken',
  check: 'Het formulier controleren',
  submit: 'Het formulier versturen',
  feedback: 'De terugkoppeling bekijken',
  uitvraag: 'Een uitvraag regelen voor de gemeente',
  help: 'Uitleg lezen',
};
