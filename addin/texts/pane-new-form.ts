import type { Route } from '../sheets/route.ts';

export const newFormTexts = {
  intro: 'Kies voor welke locatie u een formulier wilt maken.',
  /** Where it comes to stand. */
  place: {
    invoegtoepassing: 'Het formulier komt in dit bestand te staan.',
    pagina: 'Daarna slaat u het formulier op.',
  } satisfies Readonly<Record<Route, string>>,
  choice: 'Locatie en uitvraag',
  choose: 'Kies een locatie',
  option: (locatie: string, uitvraag: string) => `${locatie} (${uitvraag})`,
  gemeente: 'Gemeente',
  uitvraag: 'Uitvraag',
  locatie: 'Locatie',
  make: 'Nieuw formulier maken',
  none: 'Er is nu geen uitvraag open voor uw locatie.',
  noneAdvice: 'Vraag de gemeente wanneer de uitvraag open gaat.',
};
