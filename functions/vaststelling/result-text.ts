import type { Terugkoppelingen } from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import { vaststellingTexts } from '../texts.ts';

/** What the gemeente reads at the end: that there are figures, or why there are none. Names no number. */
export function resultText({ partners, absent }: Pick<Terugkoppelingen, 'partners' | 'absent'>): string {
  const { figures, without } = vaststellingTexts;
  if (partners.cijfers.length > 0) return figures;
  const [inTheWay] = absent.flatMap((row) => (row.niveau === 'fase' ? [row] : []));
  if (inTheWay === undefined) return without.nobody;
  const fase = without.inFase[inTheWay.fase];
  if (inTheWay.reason === 'niveau') return without.chosen;
  return inTheWay.reason === 'te-klein' ? without.tooFew(fase) : without.tooFewBeside(fase);
}
