import { randomInt } from 'node:crypto';

/** No vowels and no digits, as letters may spell a name and digits an identity number: both are findings of their own. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';

/** Codes that stand nowhere else in the world, so that each place where one is found got it from the child list. */
export const randomCodes = (count: number): string[] =>
  Array.from(
    { length: count },
    () => `PLANT${Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`,
  );
