import { nextCoarser } from '../../shared/publication/publicatie-niveau.ts';
import { vaststellingTexts } from '../texts.ts';
import type { Step } from './step.ts';
import { takeBack } from './take-back.ts';
import { niveauOf, type VaststellingRun } from './vaststelling-run.ts';

/** So many times an attack may fail: more than by chance, and soon enough for who waits. */
const MOST_FAILURES = 3;

export const hasFailedTooOften = ({ failures = 0 }: VaststellingRun): boolean => failures >= MOST_FAILURES;

/**
 * The step that is done where the attack fails time after time: the uitvraag would stay claimed, with nothing that the
 * gemeente can do. Figures that could not be attacked are not published; of a coarser niveau there are fewer.
 */
export const giveUp: Step = async (input) => {
  await takeBack(input);
  const aanbod = nextCoarser(niveauOf(input.run));
  return { refused: vaststellingTexts.unknown[aanbod ?? 'nothing'], ...(aanbod && { aanbod }) };
};
