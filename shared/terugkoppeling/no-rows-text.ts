import type { NoRowsReason } from '../publication/publishable-rows.ts';
import { feedbackTexts } from './feedback-texts.ts';

/** Why there are no figures, for the gemeente; names no number. */
export function noRowsText(reason: NoRowsReason): string {
  if (reason.kind === 'geen-kinderen') return feedbackTexts.nobodyAnywhere;
  const fase = feedbackTexts.inFase[reason.fase];
  return reason.kind === 'te-weinig-kinderen' ? feedbackTexts.tooFew(fase) : feedbackTexts.oneHasAll(fase);
}
