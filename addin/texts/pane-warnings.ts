/** Words at the warnings that must be answered before sending. */
export const warningTexts = {
  title: (done: number, total: number) =>
    total === 0 ? 'Waarschuwingen' : `Waarschuwingen: ${done} van ${total} klaar`,
  lead: 'Bekijk ze één voor één. Klopt iets niet? Pas dan het formulier aan.',
  allDone: 'U hebt alle waarschuwingen bekeken.',
  done: 'Klaar',
  open: 'Nog doen',
  later: 'Later',
  trial: 'U hoeft hier niets mee te doen.',
  tick: 'Ik heb dit bekeken',
  tickMissing: 'Vink aan dat u dit hebt bekeken, of pas het formulier aan.',
  reason: 'Waarom klopt het toch?',
  reasonHint: (left: number) => `Noem geen namen en geen nummers. U hebt nog ${left} tekens.`,
  reasonMissing: 'Schrijf hier waarom het klopt. Of pas het formulier aan.',
  example: 'Kies een voorbeeld of schrijf zelf',
  ownWords: 'Zelf schrijven',
  earlier: 'Dit schreef u eerder. De aantallen zijn nu anders.',
  stillHolds: 'Deze reden geldt nog',
  stillMissing: 'Vink aan dat de reden nog geldt, of verander de tekst.',
} as const;

/** Reasons to choose from or to begin with, by the rule that asks for one. */
export const reasonExamples: Readonly<Record<string, readonly string[]>> = {
  'A-10': [
    'Er is een groep bij gekomen.',
    'Er is een groep gestopt.',
    'Er wonen meer kinderen met een indicatie in de wijk.',
    'Er wonen minder kinderen met een indicatie in de wijk.',
    'De gemeente rekende met een ander getal.',
  ],
  'A-11': [
    'Er is een groep bij gekomen.',
    'Er is een groep gestopt.',
    'Wij zijn samengegaan met een andere locatie.',
    'Er wonen meer kinderen met een indicatie in de wijk.',
    'Er wonen minder kinderen met een indicatie in de wijk.',
  ],
  'A-13': [
    'Wij schrijven hierover bij Toelichting.',
    'Er zijn nu andere kinderen dan vorig jaar.',
    'Wij kijken nu op een andere manier naar groei.',
    'Er werken nu andere collega’s op de groep.',
  ],
};
