import type { ConclusieSubject } from '../validation/subjects/conclusie-subject.ts';
import { causeWords } from './conclusie-texts.ts';
import type { Conclusie } from './conclusie.ts';
import type { Keuze } from './keuze.ts';
import { numbersOf, unknownNumbers } from './unknown-numbers.ts';

/** What the published figures say: the numbers, and whose they are. See `publishedNumbers` and `partnerNames`. */
export interface PublishedFacts {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

/** What stands out in the texts that stand in the place of a proposal; what says the same as that is left out. */
export function conclusieSubjectOf(
  voorstellen: readonly Conclusie[],
  keuzes: readonly Keuze[],
  { numbers, names }: PublishedFacts,
): ConclusieSubject {
  const texts = voorstellen.flatMap(({ id, tekst: proposed }) => {
    const keuze = keuzes.find((one) => one.id === id);
    if (keuze?.keuze !== 'aanpassen' || keuze.tekst === proposed) return [];
    const { tekst } = keuze;
    return [
      {
        ...{ id, tekst },
        getallen: unknownNumbers(tekst, [...numbers, ...numbersOf(proposed)]),
        oorzaken: causeWords.filter((word) => says(tekst, word)),
        namen: names.filter((name) => says(tekst, name) && !says(proposed, name)),
      },
    ];
  });
  return { texts };
}

/** Whether the text has these words, and not as a part of another word. */
function says(text: string, words: string): boolean {
  const [all, one] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1))
    if (![all.charAt(at - 1), all.charAt(at + one.length)].some((beside) => /[\p{L}\p{N}]/u.test(beside)))
      return true;
  return false;
}
