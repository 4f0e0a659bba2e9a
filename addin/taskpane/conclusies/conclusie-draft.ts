import { causeWords } from '../../../shared/conclusies/conclusie-texts.ts';
import type { Conclusie } from '../../../shared/conclusies/conclusie.ts';
import type { Keuze } from '../../../shared/conclusies/keuze.ts';
import { numbersOf, unknownNumbers } from '../../../shared/conclusies/unknown-numbers.ts';

/** What the user does with one conclusion; the text stays while another answer is looked at. */
export interface ConclusieDraft {
  readonly keuze: 'laten' | Keuze['keuze'];
  readonly tekst: string;
}

/** Drafts by id of the conclusion. */
export type ConclusieDrafts = Readonly<Record<string, ConclusieDraft>>;

export const draftsOf = (voorstellen: readonly Conclusie[], keuzes: readonly Keuze[]): ConclusieDrafts =>
  Object.fromEntries(
    voorstellen.map(({ id, tekst }) => {
      const keuze = keuzes.find((one) => one.id === id);
      return [id, { keuze: keuze?.keuze ?? 'laten', tekst: keuze && 'tekst' in keuze ? keuze.tekst : tekst }];
    }),
  );

/** The choices to send: what is left as it is, or is written as it was, is not named. */
export const keuzesOf = (voorstellen: readonly Conclusie[], drafts: ConclusieDrafts): readonly Keuze[] =>
  voorstellen.flatMap(({ id, tekst: proposed }): readonly Keuze[] => {
    const { keuze, tekst } = drafts[id] ?? { keuze: 'laten', tekst: proposed };
    if (keuze === 'weglaten') return [{ id, keuze }];
    return keuze === 'aanpassen' && tekst.trim() !== proposed ? [{ id, keuze, tekst: tekst.trim() }] : [];
  });

export const isEmpty = ({ keuze, tekst }: ConclusieDraft): boolean =>
  keuze === 'aanpassen' && tekst.trim() === '';

/** Numbers in the text that neither the figures nor the proposal say. */
export const strangeNumbers = (
  { tekst }: ConclusieDraft,
  proposed: string,
  numbers: readonly string[],
): readonly string[] => unknownNumbers(tekst, [...numbers, ...numbersOf(proposed)]);

/** Whether the text has a word that gives a cause. */
export const namesCause = ({ tekst }: ConclusieDraft): boolean =>
  causeWords.some((word) => new RegExp(`\\b${word}\\b`, 'iu').test(tekst));

/** Names of partners in the text that the proposal does not say. */
export const namesIn = (
  { tekst }: ConclusieDraft,
  proposed: string,
  names: readonly string[],
): readonly string[] => names.filter((name) => says(tekst, name) && !says(proposed, name));

/** Whether the text has the name as a word of its own. */
function says(text: string, name: string): boolean {
  const [all, one] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1))
    if (![all.charAt(at - 1), all.charAt(at + one.length)].some((beside) => /[\p{L}\p{N}]/u.test(beside)))
      return true;
  return false;
}
