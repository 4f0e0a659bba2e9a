/**
 * Whether a register means this gemeente. Registers differ in capitals, accents, marks and the province that some
 * write behind a name: `Beek (L.)` is `Beek`, but `Bergen (NH.)` is not `Bergen (L)`.
 */
export function isSameGemeente(written: string, naam: string): boolean {
  const wanted = letters(naam);
  return letters(written) === wanted || letters(written.replace(/\(.*?\)/, '')) === wanted;
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
