import { type Locatie, numberOf, type Organisatie } from '../uitvraag/locatie.ts';
import { freeId } from './free-id.ts';
import type { Register } from './register.ts';
import type { RegisterFile, RegisterLine } from './register-file.ts';

interface ComparedOrganisaties {
  /** The key that an organisatie of the file has in the register. */
  readonly idOf: (said: Organisatie) => string;
  /** Those that are new, have a new name or get the number by which the file knows them. */
  readonly organisaties: readonly Organisatie[];
  /** Of those: the ones that were there without a number, and have it now. */
  readonly numbered: readonly Organisatie[];
}

/**
 * Finds the organisaties of a file in the register, by the number of the bevoegd gezag or the KVK. One that has no number
 * yet is recognized by its locaties, where they all have one and the same number in the file: it keeps its key, so that
 * nobody loses the right to it, and gets that number. DUO gives no name of a bevoegd gezag, so that only the LRK can
 * change one; a name that a person set stays.
 */
export function compareOrganisaties(register: Register, file: RegisterFile): ComparedOrganisaties {
  const taken = new Set(register.organisaties.map(({ organisatieId }) => organisatieId));
  const ids = new Map<string, string>();
  const organisaties: Organisatie[] = [];
  const numbered: Organisatie[] = [];
  for (const { organisatie: said } of file.lines) {
    if (ids.has(said.organisatieId)) continue;
    const before = findIn(register, said, file);
    const after =
      before === undefined
        ? { ...said, organisatieId: freeId(said.organisatieId, taken) }
        : afterFile(before, said, file);
    ids.set(said.organisatieId, after.organisatieId);
    if (after !== before) organisaties.push(after);
    if (before !== undefined && lacksNumber(before, said)) numbered.push(after);
  }
  return { idOf: (said) => ids.get(said.organisatieId) ?? said.organisatieId, organisaties, numbered };
}

const findIn = (register: Register, said: Organisatie, file: RegisterFile): Organisatie | undefined =>
  register.organisaties.find((one) => isSame(one, said)) ?? byLocaties(said, register, file);

function isSame(one: Organisatie, said: Organisatie): boolean {
  if (said.bevoegdGezag !== undefined && one.bevoegdGezag !== undefined)
    return one.bevoegdGezag === said.bevoegdGezag;
  if (said.kvk !== undefined && one.kvk !== undefined) return one.kvk === said.kvk;
  return one.organisatieId === said.organisatieId;
}

/** How an organisatie of the register is after the file: itself where the file changes nothing of it. */
function afterFile(before: Organisatie, said: Organisatie, { bron }: RegisterFile): Organisatie {
  const isRenamed = bron === 'LRK' && before.handmatig === undefined && before.naam !== said.naam;
  const isNumbered = lacksNumber(before, said);
  if (!isRenamed && !isNumbered) return before;
  return { ...before, ...(isNumbered && numberFields(said)), ...(isRenamed && { naam: said.naam }) };
}

/** Whether the file knows a number of the kind that the register has not. */
const lacksNumber = (one: Organisatie, said: Organisatie): boolean =>
  said.bevoegdGezag === undefined
    ? said.kvk !== undefined && one.kvk === undefined
    : one.bevoegdGezag === undefined;

const numberFields = ({ bevoegdGezag, kvk }: Organisatie): Partial<Organisatie> => ({
  ...(bevoegdGezag !== undefined && { bevoegdGezag }),
  ...(kvk !== undefined && { kvk }),
});

/** The only organisatie without a number of which every locatie in the file belongs to what the file speaks of. */
function byLocaties(said: Organisatie, register: Register, { lines }: RegisterFile): Organisatie | undefined {
  const lineOf = new Map(lines.map((line) => [line.number, line]));
  const found = register.organisaties.filter(
    (one) => lacksNumber(one, said) && isWhole(one, said, register.locaties, lineOf),
  );
  return found.length === 1 ? found[0] : undefined;
}

function isWhole(
  { organisatieId }: Organisatie,
  said: Organisatie,
  locaties: readonly Locatie[],
  lineOf: ReadonlyMap<string, RegisterLine>,
): boolean {
  const lines = locaties
    .filter((one) => one.organisatieId === organisatieId && one.actiefTot === undefined)
    .map((one) => lineOf.get(numberOf(one) ?? ''))
    .filter((line) => line !== undefined);
  return lines.length > 0 && lines.every((line) => line.organisatie.organisatieId === said.organisatieId);
}
