import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, sentencesOf, syllablesOf, wordsOf } from './readability.ts';

/** Field words that are long but cannot be said in another way. */
const longWords = new Set(
  readFileSync(join(import.meta.dirname, 'long-words.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

/** Words of officials that plain Dutch has a shorter one for. */
const official = new RegExp(
  `(?<!\\p{L})(?:${[
    ...[
      'conform',
      'ten behoeve van',
      'dient(?: u)?(?: \\p{L}+)? te',
      'dienen te',
      'met betrekking tot',
      'middels',
    ],
    ...['inzake', 'derhalve', 'teneinde', 'reeds', 'alsmede', 'indien', 'omtrent', 'gelieve', 'aangaande'],
    ...[
      'krachtens',
      'desbetreffende',
      'onderhavige',
      'ingevolge',
      'met inachtneming van',
      'wordt u verzocht',
    ],
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/**
 * Words beside the one that is used for a thing: who sends `verstuurt`, who receives `ontvangt`. `Formulier inleveren` is
 * the name of a page.
 */
const second =
  /(?<!\p{L})(?:inge(?:zonden|diend|stuurd)|in(?:zenden|dienen|sturen)|(?:ver|op)?(?:zend|zond)(?:t|en)?|(?:op)?gestuurd|opsturen)(?!\p{L})/iu;

const MAX_WORDS = 20;
const MAX_MEAN = 12;
const MAX_SYLLABLES = 4;
const MIN_EASE = 60;
/** Fewer sentences say nothing about a mean. */
const ENOUGH = 5;

/** What is not plain in the texts of one module: an empty list when everybody can read them. */
export function complaintsOf(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap(sentencesOf);
  const whole = sentences.filter((sentence) => /[.!?]$/.test(sentence));
  return [
    ...whole
      .filter((sentence) => wordsOf(sentence).length > MAX_WORDS)
      .map((sentence) => `over ${String(MAX_WORDS)} words: ${sentence}`),
    ...sentences.filter((sentence) => official.test(sentence)).map((sentence) => `official: ${sentence}`),
    ...sentences.filter((sentence) => second.test(sentence)).map((sentence) => `second word: ${sentence}`),
    ...[...new Set(sentences.flatMap(wordsOf))]
      .filter((word) => syllablesOf(word) > MAX_SYLLABLES && !longWords.has(word.toLowerCase()))
      .map((word) => `long word: ${word}`),
    ...(whole.length < ENOUGH ? [] : complaintsOnAll(whole)),
  ];
}

function complaintsOnAll(sentences: readonly string[]): readonly string[] {
  const { wordsPerSentence, ease } = measure(sentences);
  return [
    ...(wordsPerSentence > MAX_MEAN ? [`${wordsPerSentence.toFixed(1)} words per sentence on average`] : []),
    ...(ease < MIN_EASE ? [`Flesch-Douma ${ease.toFixed(0)}`] : []),
  ];
}
