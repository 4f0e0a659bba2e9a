import { fileURLToPath } from 'node:url';
import { tableOf } from './table-of.ts';

/** CBS codes and names of gemeenten, also of those that merged since 2021: files of earlier years still name them. */
const file = fileURLToPath(new URL('gemeenten.csv', import.meta.url));

/** The name of a gemeente as people write it, or undefined for a code that the list does not have. */
export function gemeenteNaamOf(gemeentecode: string): string | undefined {
  const { rows } = tableOf(file);
  return rows.find(({ cells }) => cells['gemeentecode'] === gemeentecode)?.cells['naam'];
}
