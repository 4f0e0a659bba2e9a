import type { PaneState } from '../state/pane-state.ts';
import type { Problem } from '../state/task.ts';

/** What the button below a problem does. `none`: the screen itself has the way on. */
export type WayOn = 'signIn' | 'otherAccount' | 'retry' | 'look' | 'check' | 'newForm' | 'repair' | 'none';

/** Problems that trying the same again does not mend. */
const byCode: Readonly<Record<string, WayOn>> = {
  'niet-aangemeld': 'signIn',
  'aanmelding-verlopen': 'signIn',
  'formulier-beschadigd': 'repair',
  'formulier-nieuwer': 'none',
  'regels-niet-gehaald': 'check',
  'geen-recht': 'none',
  'organisatie-onbekend': 'otherAccount',
  'toestemming-nodig': 'otherAccount',
  'account-niet-toegelaten': 'otherAccount',
  'niet-gevonden': 'none',
  'nog-geen-terugkoppeling': 'none',
  'mail-niet-ingesteld': 'none',
  'vandaag-al-herinnerd': 'look',
  'uitnodiging-onbekend': 'none',
  'uitnodiging-verlopen': 'none',
  'uitnodiging-ingetrokken': 'none',
  'uitnodiging-van-gemeente': 'none',
  'samen-te-veel': 'none',
  'geen-afspraak': 'none',
  'afspraak-vernieuwd': 'none',
  'planning-klopt-niet': 'none',
  'uitvraag-al-begonnen': 'none',
  'uitvraag-bestaat-al': 'none',
  'uitnodiging-gebruikt': 'look',
  'uitvraag-niet-open': 'look',
  'stap-niet-mogelijk': 'look',
  'cijfers-verwijderd': 'look',
  'afspraak-stap-kan-niet': 'look',
  'afspraak-ligt-vast': 'look',
  'afspraak-niet-af': 'none',
  'inzage-niet-afgesproken': 'none',
  'intussen-gewijzigd': 'look',
  'vaststelling-duurt-lang': 'look',
  'plek-weg': 'check',
  'invoer-ongeldig': 'none',
  'al-vastgesteld': 'none',
  'herziening-begonnen': 'none',
  'adressen-kolom-weg': 'none',
  'adressen-weg': 'none',
  'bestand-van-locatie': 'none',
  'te-weinig-gewijzigd': 'none',
  'datum-voorbij': 'none',
  'register-klopt-niet': 'look',
  'voorheen-gedeeld': 'look',
  'organisatie-anders': 'look',
  'te-groot': 'none',
  'soort-onbekend': 'none',
  'lijst-nog-nodig': 'none',
  'geen-formulier': 'newForm',
  'formulier-bestaat-al': 'none',
  'bestand-niet-leeg': 'none',
  'niets-te-tonen': 'none',
};

/** The way on from a problem. Whoever is signed out gets the sign-in screen, which has its own button. */
export function wayOn({ failure, task }: Problem, { screen, session }: PaneState): WayOn {
  if (session.kind === 'out' && needsSession.includes(screen)) return 'none';
  // Only the user can choose a file again.
  if (task === 'compareFile') return 'none';
  const way = byCode[failure.code] ?? 'retry';
  const alreadyThere = way === screen;
  return alreadyThere ? 'retry' : way;
}

/** Whether the problem has a button that does again what failed: then the screen shows no second one. */
export const offersRetry = (state: PaneState): boolean =>
  state.problem !== undefined && ['retry', 'look'].includes(wayOn(state.problem, state));

/** Screens that cannot be used without signing in. */
export const needsSession: readonly PaneState['screen'][] = [
  'afspraak',
  'newForm',
  'feedback',
  'locaties',
  'uitvraag',
  'uitnodigingen',
  'respons',
];
