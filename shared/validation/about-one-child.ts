import { asRead } from './as-read.ts';
import { givenNames } from './given-names.ts';

/** Words for an illness or disability of a child. */
const healthWords = [
  'tos autisme autistisch autistische adhd epilepsie epileptisch diabetes suikerziekte syndroom doof dove',
  'slechthorend slechthorende blind blinde slechtziend slechtziende spasme spastisch spastische hersenletsel',
  'handicap beperking taalontwikkelingsstoornis astma kanker leukemie reuma downsyndroom mutisme stottert stotteren',
].flatMap((line) => line.split(' '));

const word = (words: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags);

const name = word(givenNames, 'u');
const health = word(healthWords, 'iu');
const months =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A day with its month and year, as people write it. */
const wholeDate = word(
  [
    String.raw`\d{1,2} ?[-./ ] ?\d{1,2} ?[-./ ] ?(?:19|20)\d{2}`,
    String.raw`(?:19|20)\d{2} ?[-./] ?\d{1,2} ?[-./] ?\d{1,2}`,
    String.raw`\d{1,2}[- ](?:${months})\.?[- ](?:19|20)\d{2}`,
  ],
  'iu',
);
/** The codes that the form fills in beforehand: the server has no list to compare with. */
const usualCode = word([String.raw`K[ -]?\d{2,3}`], 'iu');

/** What a list of children may use for codes: the server does not have it, and the form only knows its own. */
const likeCode = word([String.raw`[A-Z]{1,3}\d?-?\d{2,3}`], 'u');
/** How people speak of one child without a name. */
const oneChild = word(
  [
    '(?:dit|dat) (?:kind|kindje|meisje|jongetje)',
    '(?:deze|die) (?:peuter|kleuter|leerling|jongen)',
    '(?:een|één|1) (?:meisje|jongen|jongetje)',
    '(?:één|1) (?:kind|peuter|kleuter|leerling)',
    '(?:zijn|haar) (?:vader|moeder|broertje|zusje)',
  ],
  'iu',
);

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const names = (text: string, codes: readonly string[]) =>
  codes.length > 0 && word(codes.map(escape), 'iu').test(text);

/** A code that no other word or number looks like: three signs with a letter and a digit, or five digits. */
const isPlain = (code: string) =>
  /^\d{5,}$/.test(code) || (code.length >= 3 && /\p{L}/u.test(code) && /\d/.test(code));
/** A code that a text may mean, but that may also be a word: with a letter and a digit, or four signs or more. */
const isTelling = (code: string) => /\p{L}/u.test(code) && (/\d/.test(code) || code.length >= 4);

/** Whether a text holds what can only belong to one child: a code, or a day with its month and year. */
export function pointsAtChild(text: string, codes: readonly string[]): boolean {
  const plain = asRead(text);
  return usualCode.test(plain) || wholeDate.test(plain) || names(plain, codes.filter(isPlain));
}

/**
 * Whether a text seems to speak of one child: a given name, words for one child, what looks like a code, or a word that
 * is a code of the list.
 */
export function seemsAboutOneChild(text: string, codes: readonly string[]): boolean {
  const plain = asRead(text);
  const seems = [name, oneChild, likeCode].some((pattern) => pattern.test(plain));
  return seems || names(plain, codes.filter(isTelling));
}

/** Whether a text names an illness or disability. */
export const speaksOfHealth = (text: string): boolean => health.test(asRead(text));
