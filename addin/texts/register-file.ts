import type { Bron, FileProblem } from '../../shared/register/file-problem.ts';
import type { Failure } from '../flows/outcome.ts';

/** What is the matter with a file of locaties, where in it, and what to do. */
interface FileWords {
  readonly title: string;
  readonly advies: string;
}

const again = 'Haal het bestand opnieuw op.';
const choose = 'Kies de lijst van vestigingen van DUO of de export van LRK.';

const fileNames: Readonly<Record<Bron, string>> = {
  DUO: 'de lijst van vestigingen van DUO',
  LRK: 'de export van LRK',
};

type Words = { readonly [K in FileProblem['kind']]: (problem: FileProblem & { kind: K }) => FileWords };

const words: Words = {
  'not-csv': () => ({
    title: 'Dit is geen csv-bestand.',
    advies: 'Haal bij DUO of LRK het bestand op dat eindigt op .csv.',
  }),
  empty: () => ({ title: 'Dit bestand is leeg.', advies: again }),
  'cut-off': () => ({ title: 'Het laatste stuk van dit bestand ontbreekt.', advies: again }),
  separator: () => ({
    title: 'Op regel 1 staan geen komma’s of puntkomma’s tussen de kolommen.',
    advies: choose,
  }),
  'unknown-columns': () => ({ title: 'Op regel 1 staan niet de kolommen van DUO of LRK.', advies: choose }),
  'broken-line': ({ line }) => ({ title: `Regel ${line} is niet compleet of is beschadigd.`, advies: again }),
  'missing-column': ({ column, bron }) => ({
    title: `Op regel 1 ontbreekt de kolom ${column}.`,
    advies: `Dit lijkt op ${fileNames[bron]}, maar van een ander jaar of niet compleet. ${again}`,
  }),
  'double-column': ({ column }) => ({
    title: `Op regel 1 staat de kolom ${column} twee keer.`,
    advies: again,
  }),
  'no-vve': () => ({
    title: 'In dit bestand staat niet welke locaties VVE geven.',
    advies: 'Haal bij LRK de export op met de kolom vve. U kunt uw locaties ook zelf toevoegen.',
  }),
  'bad-value': ({ line, column }) => ({
    title: `Op regel ${line} klopt de kolom ${column} niet.`,
    advies: 'Verbeter die regel of haal het bestand opnieuw op.',
  }),
  twice: ({ line, before, number }) => ({
    title: `Op regel ${line} staat nummer ${number} nog een keer. Het staat ook op regel ${before}.`,
    advies: 'Haal een van de twee regels weg of haal het bestand opnieuw op.',
  }),
  'no-locaties': ({ bron }) => ({
    title: 'In dit bestand staan geen locaties van deze gemeente.',
    advies: `Controleer of dit ${fileNames[bron]} van heel Nederland is.`,
  }),
};

export const fileWords = (problem: FileProblem): FileWords =>
  (words[problem.kind] as (problem: FileProblem) => FileWords)(problem);

/** The same where a file was chosen to change the register. */
export function registerFailure(problem: FileProblem): Failure {
  const { title, advies } = fileWords(problem);
  return { code: `bestand-${problem.kind}`, title, advies: `Er is niets veranderd. ${advies}` };
}
