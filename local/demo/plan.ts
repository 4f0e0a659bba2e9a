import { UserError } from '../terminal/user-error.ts';
import { type GemeenteRegister, readRegister } from '../import/read-register.ts';
import type { SeedData } from '../seed/seed-data.ts';
import { type DemoArguments, DEFAULT_SIZE } from './arguments.ts';
import { demoUitvraag } from './demo-uitvraag.ts';
import { generate, type InventedLocatie } from './generate.ts';
import { inventPeople, type People } from './people.ts';
import { inventRegister } from './invent-register.ts';
import { randomFrom } from './random.ts';
import { SUMMARY } from './out-folder.ts';
import { withTermFrom } from '../seed/term-from.ts';
import { texts } from './texts.ts';

/** Most locaties that get a workbook of their own. */
const MAX_BOOKS = 24;

/** Everything that will happen, known before it begins. */
export interface Plan {
  readonly register: GemeenteRegister;
  readonly uitvraag: SeedData['uitvraag'];
  readonly people: People;
  /** Locaties with a workbook. */
  readonly withBook: readonly InventedLocatie[];
  /** Locaties that send through the API. */
  readonly withoutBook: readonly InventedLocatie[];
  readonly invented: readonly InventedLocatie[];
}

/** @throws UserError where a file of locaties cannot be used */
export function makePlan({ seed, size, register: asked }: DemoArguments): Plan {
  const register =
    asked === undefined
      ? inventRegister(size ?? DEFAULT_SIZE)
      : takeSome(readRegister(asked.files, asked.gemeentecode), size, seed);
  const uitvraag = withTermFrom(new Date(), demoUitvraag(register.gemeente, register.locaties));
  const { afspraak, peildatum, minMaanden } = uitvraag;
  const invented = generate({ locaties: register.locaties, afspraak, peildatum, minMaanden, seed });
  const [withBook, withoutBook] = divide(invented);
  return { register, uitvraag, people: inventPeople(register), withBook, withoutBook, invented };
}

/** So many locaties of a real gemeente, drawn by the seed; their organisaties with them. */
function takeSome(register: GemeenteRegister, size: number | undefined, seed: number): GemeenteRegister {
  const found = register.locaties.length;
  if (size === undefined) return register;
  if (size > found) throw new UserError(texts.tooMany(size, found));
  const drawn = new Set(randomFrom(seed).shuffle(register.locaties).slice(0, size));
  const locaties = register.locaties.filter((locatie) => drawn.has(locatie));
  const used = new Set(locaties.map(({ organisatieId }) => organisatieId));
  const organisaties = register.organisaties.filter(({ organisatieId }) => used.has(organisatieId));
  return { ...register, locaties, organisaties };
}

/** Spreads the workbooks over the list, so that both kinds of locaties and all organisaties get some. */
function divide(invented: readonly InventedLocatie[]) {
  const count = Math.min(MAX_BOOKS, invented.length);
  const at = new Set(Array.from({ length: count }, (_, i) => Math.floor((i * invented.length) / count)));
  return [invented.filter((_, i) => at.has(i)), invented.filter((_, i) => !at.has(i))] as const;
}

export const fileOf = ({ locatie }: InventedLocatie): string => `partner-${locatie.locatieId}.xlsx`;
export const GEMEENTE_FILE = 'gemeente.xlsx';
export const FEEDBACK_FILE = 'terugkoppeling-partners.json';
export const OPENBAAR_FILE = 'terugkoppeling-openbaar.json';
export const FIGURES_FILE = 'cijfers.csv';
export const RESPONSE_FILE = 'respons.csv';
export const WAARHEID_FILE = 'waarheid.json';

/** With what the backend of a plan begins: nothing is open yet. */
export const seedOf = ({ register, uitvraag, people, invented }: Plan): SeedData => ({
  ...register,
  uitvraag,
  invited: invented.map(({ locatie, verwacht }) => ({ locatieId: locatie.locatieId, verwacht })),
  open: false,
  users: people.users,
});

/** Names of all files that a plan will write. */
export const filesOf = ({ withBook }: Plan): readonly string[] => [
  ...[SUMMARY, WAARHEID_FILE, OPENBAAR_FILE, FEEDBACK_FILE, FIGURES_FILE, RESPONSE_FILE, GEMEENTE_FILE],
  ...withBook.map(fileOf),
];
