import { fileURLToPath } from 'node:url';
import { readTable } from './read-table.ts';

/** CBS codes and names of gemeenten, also of those that merged since 2021: files of earlier years still name them. */
const file = fileURLToPath(new URL('gemeenten.csv', import.meta.url));

/** The name of a gemeente as people write it, or undefined for a code that the list does not have. */
export function gemeenteNaamOf(gemeentecode: string): string | undefined {
  const rows = readTable(file).rows;
  return rows.find(({ cells }) => cells['gemeentecode'] === gemeentecode)?.cells['naam'];
}

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
