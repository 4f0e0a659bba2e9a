import type { PaneState } from '../state/pane-state.ts';
import { mayVaststellen } from '../state/rechten.ts';

/** Whether counts of one locatie can be asked for: the afspraak of the uitvraag says so, and it is the gemeente itself. */
export const mayLookInside = (
  { gemeenteWork, session }: Pick<PaneState, 'gemeenteWork' | 'session'>,
  gemeentecode: string,
): boolean =>
  gemeenteWork.overview?.uitvraag.afspraak.inzage !== undefined && mayVaststellen(session, gemeentecode);
