import { asRead } from './as-read.ts';

/** Given names that are no other Dutch words: a few common ones, to catch the usual slip. */
const givenNames = [
  'Emma Julia Mila Tess Sophie Zoë Sara Nora Yara Eva Liv Olivia Lotte Saar Nina Anna Lauren Maria Fatima Aisha',
  'Amira Zeynep Elif Hanna Lisa Noah Liam Luca Lucas Mees Finn James Milan Levi Sem Daan Noud Luuk Bram Thijs',
  'Jesse Mohammed Mohamed Ahmed Ali Yusuf Adam Thomas Jan Pieter',
].flatMap((line) => line.split(' '));

/** Words for an illness or disability of a child. */
const healthWords = [
  'tos autisme autistisch autistische adhd epilepsie epileptisch diabetes suikerziekte syndroom doof dove',
  'slechthorend slechthorende blind blinde slechtziend slechtziende spasme spastisch spastische hersenletsel',
  'handicap beperking taalontwikkelingsstoornis',
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

/** Whether a text seems to speak of one child: a given name, or a word that is a code of the list. */
export function seemsAboutOneChild(text: string, codes: readonly string[]): boolean {
  const plain = asRead(text);
  return name.test(plain) || names(plain, codes.filter(isTelling));
}

/** Whether a text names an illness or disability. */
export const speaksOfHealth = (text: string): boolean => health.test(asRead(text));
