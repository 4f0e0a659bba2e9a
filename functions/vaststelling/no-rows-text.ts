import type { NoRowsReason } from '../../shared/publication/publishable-rows.ts';
import { vaststellingTexts } from '../texts.ts';

/** Why there are no joint figures, for the gemeente; names no number. */
export function noRowsText(reason: NoRowsReason): string {
  const { nobody, tooFew, tooFewBeside, inFase } = vaststellingTexts.without;
  if (reason.kind === 'geen-kinderen') return nobody;
  const fase = inFase[reason.fase];
  return reason.kind === 'te-weinig-kinderen' ? tooFew(fase) : tooFewBeside(fase);
}
