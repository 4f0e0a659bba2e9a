import type { Share } from '../aggregation/wilson.ts';
import { bronOf, wordsOf } from './bron-of.ts';
import type { Conclusie } from './conclusie.ts';
import { conclusieTexts as texts } from './conclusie-texts.ts';

/** A conclusion about one share. @param say gets '9 van de 12' and '75 procent (marge 46,8 tot 91,1)' */
export function sayShare(
  id: string,
  naam: string,
  share: Share,
  say: (aantallen: string, deel: string) => string,
): Conclusie {
  const bron = bronOf(naam, share);
  const { aantallen, percentage, marge } = wordsOf(bron);
  return { id, tekst: say(aantallen, texts.share(percentage, marge)), bronnen: [bron] };
}
