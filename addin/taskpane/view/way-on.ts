import type { PaneState } from '../state/pane-state.ts';
import type { Problem } from '../state/task.ts';

/** What the button below a problem does. `none`: the screen itself has the way on. */
export type WayOn = 'retry' | 'signIn' | 'check' | 'start' | 'none';

/** Problems that trying again does not mend. */
const byCode: Readonly<Record<string, WayOn>> = {
  'regels-niet-gehaald': 'check',
  'geen-recht': 'start',
  'organisatie-onbekend': 'start',
  'niet-gevonden': 'start',
  'nog-geen-terugkoppeling': 'start',
  'uitvraag-niet-open': 'start',
  'invoer-ongeldig': 'start',
  'te-groot': 'start',
  'soort-onbekend': 'start',
  'geen-formulier': 'start',
  'formulier-bestaat-al': 'start',
  'niets-te-tonen': 'start',
};

/** The way on from a problem. Whoever is signed out gets the sign-in screen, which has its own button. */
export function wayOn({ failure }: Problem, { screen, session }: PaneState): WayOn {
  if (session.kind === 'out' && needsSession.includes(screen)) return 'none';
  const way = byCode[failure.code] ?? 'retry';
  const alreadyThere = way === screen;
  return alreadyThere ? 'retry' : way;
}

/** Screens that cannot be used without signing in. */
export const needsSession: readonly PaneState['screen'][] = ['newForm', 'submit', 'feedback', 'uitvraag'];
