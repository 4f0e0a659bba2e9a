import type { CheckCounts } from '../../flows/check-counts.ts';
import { checkTexts as texts } from '../../texts/pane-check.ts';

/** How many children count and, where the list holds more of them, why. */
export function countedIn({ kinderen, doelgroepkinderen, typed }: CheckCounts): string {
  if (typed) return texts.typedKinderen(doelgroepkinderen);
  return kinderen === doelgroepkinderen
    ? texts.kinderen(kinderen)
    : texts.kinderenThatCount(doelgroepkinderen, kinderen);
}
