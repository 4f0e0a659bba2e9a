import type { TermKind } from '../../functions/retention/terms.ts';

const soorten: Readonly<Record<TermKind, string>> = {
  figures: 'inzendingen met hun aantallen',
  withdrawn: 'inzendingen die zijn ingetrokken',
  mail: 'berichten en uitnodigingen',
  readings: 'regels over wie eigen cijfers bekeek',
  audit: 'regels van het controlespoor',
};

/** What the task `bewaartermijn` says. */
export const texts = {
  help: 'Verwijdert wat langer is bewaard dan mag.',
  usage: [
    'Zonder --doen leest u alleen wat er weg zou gaan.',
    'De termijnen staan in de instellingen GROEIBLAD_KEEP_... Elke nacht gebeurt dit vanzelf.',
    'Wat is vastgesteld en gedeeld, blijft staan.',
  ],
  soorten,
  line: (gemeente: string, soort: string, count: number, months: number) =>
    `Gemeente ${gemeente}: ${count} ${soort}, ouder dan ${months} maanden.`,
  nothing: 'Er is niets dat langer is bewaard dan mag.',
  failed: (gemeente: string, soort: string) =>
    `Gemeente ${gemeente}: ${soort} konden niet allemaal weg. Probeer het later nog eens.`,
};
