import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { PaneState } from './pane-state.ts';
import { runGemeenten } from './rechten.ts';

/**
 * The gemeente that the screens of the gemeente are about: the only one, or the one that was chosen. Undefined as long
 * as somebody who works for several has not said which: nothing is done for a gemeente that nobody named.
 */
export function chosenGemeente({
  session,
  gemeenteWork,
}: Pick<PaneState, 'session' | 'gemeenteWork'>): Gemeente | undefined {
  const [only, ...others] = runGemeenten(session);
  if (others.length === 0) return only;
  return [only, ...others].find((one) => one?.gemeentecode === gemeenteWork.gemeentecode);
}

/** Whether this user must be told of which gemeente something is. */
export const hasSeveralGemeenten = ({ session }: Pick<PaneState, 'session'>): boolean =>
  runGemeenten(session).length > 1;
