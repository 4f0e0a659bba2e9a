/** Two letters or more that make one vowel sound in Dutch, longest first, then every single vowel. */
const vowels = new RegExp(
  'aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]',
  'giu',
);

const newSyllable = new RegExp('(?=[ëïöü])', 'u');

/** Syllables of a Dutch word by its vowel groups; a diaeresis starts a new one. Numbers and abbreviations count as one. */
export const syllablesOf = (word: string): number => {
  if (!/\p{Ll}/u.test(word)) return 1;
  const parts = word.split(newSyllable);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + (part.match(vowels)?.length ?? 0), 0),
  );
};

/** The sentences of a text: up to a full stop, question or exclamation mark, or the end of a line. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** The words of a text; parts between hyphens are words of their own. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? [];

export interface Measure {
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** 206.84 - 0.93 x words per sentence - 77 x syllables per word; higher is easier. W.H. Douma, 1960. */
  readonly ease: number;
}

/** How easy sentences are to read, taken together. */
export function measure(sentences: readonly string[]): Measure {
  const words = sentences.flatMap(wordsOf);
  const wordsPerSentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    sentences: sentences.length,
    wordsPerSentence,
    ease: 206.84 - 0.93 * wordsPerSentence - (77 * syllables) / words.length,
  };
}
