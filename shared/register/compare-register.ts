import { type HandField, type Locatie, numberOf, type Organisatie } from '../uitvraag/locatie.ts';
import { compareOrganisaties } from './compare-organisaties.ts';
import type { Bron } from './file-problem.ts';
import { freeId } from './free-id.ts';
import { mergeLine } from './merge-line.ts';
import { movedLocaties, type MovedLocatie } from './moved-locaties.ts';
import type { Register, RegisterChange } from './register.ts';
import type { Ended, RegisterFile } from './register-file.ts';

/** What an import changes of a locatie; `locatie`: it was added by hand, and an official file knows it now. */
type ChangedField = HandField;

interface Changed {
  readonly before: Locatie;
  readonly after: Locatie;
  readonly fields: readonly ChangedField[];
}

export interface Closed {
  readonly before: Locatie;
  readonly after: Locatie;
  readonly why: Ended['why'] | 'not-in-file';
}

/** A locatie of which a person set something that the file says otherwise: it stays. */
interface Kept {
  readonly locatie: Locatie;
  readonly fields: readonly HandField[];
}

/** What a file would change. `change` is all of it, to be saved as one. */
export interface Comparison {
  readonly bron: Bron;
  readonly added: readonly Locatie[];
  readonly changed: readonly Changed[];
  readonly closed: readonly Closed[];
  readonly kept: readonly Kept[];
  /** Locaties that go to another organisatie. */
  readonly moved: readonly MovedLocatie[];
  /** Organisaties that get the number by which the file knows them. */
  readonly numbered: readonly Organisatie[];
  /** Number of locaties of which the file says what the register says. */
  readonly unchanged: number;
  readonly change: RegisterChange;
}

/**
 * Compares a register with a file, on LRK-nummer and on BRIN with vestiging, never on a name. Only locaties of the kind
 * that the file is about are touched.
 * @param today `yyyy-mm-dd`; what is gone without a date was there until the day before
 */
export function compareRegister(register: Register, file: RegisterFile, today: string): Comparison {
  const soort = file.bron === 'DUO' ? 'school' : 'voorschool';
  const known = register.locaties.filter((one) => one.soort === soort);
  const byNumber = new Map(known.map((one) => [numberOf(one), one]));
  const { idOf, organisaties, numbered } = compareOrganisaties(register, file);
  const taken = new Set(register.locaties.map(({ locatieId }) => locatieId));
  const added: Locatie[] = [];
  const changed: Changed[] = [];
  const kept: Kept[] = [];
  for (const line of file.lines) {
    const said = { ...line.locatie, organisatieId: idOf(line.organisatie) };
    const before = byNumber.get(line.number);
    if (before === undefined) {
      added.push({ ...said, locatieId: freeId(said.locatieId, taken) });
      continue;
    }
    const { after, fields, kept: left } = mergeLine(before, said);
    if (fields.length > 0) changed.push({ before, after, fields });
    if (left.length > 0) kept.push({ locatie: after, fields: left });
  }
  const numbers = new Set(file.lines.map(({ number }) => number));
  const absent = known.filter((one) => one.actiefTot === undefined && !numbers.has(numberOf(one) ?? ''));
  const stays = absent.filter(isByHand);
  const closed = absent.filter((one) => !isByHand(one)).map((one) => close(one, file.ended, today));
  kept.push(...stays.map((locatie): Kept => ({ locatie, fields: ['locatie'] })));
  const locaties = [...added, ...changed.map(({ after }) => after), ...closed.map(({ after }) => after)];
  const change = { organisaties: [...organisaties], locaties };
  const matched = file.lines.length - added.length;
  return {
    bron: file.bron,
    ...{ added, changed, closed, kept, numbered },
    moved: movedLocaties(register, change),
    unchanged: matched - changed.length,
    change,
  };
}

/** What no file can close: nobody knows its number, it was added by hand, or a person said that it is there. */
const isByHand = (one: Locatie): boolean =>
  numberOf(one) === undefined ||
  one.handmatig?.some((field) => field === 'locatie' || field === 'actiefTot') === true;

function close(before: Locatie, ended: readonly Ended[], today: string): Closed {
  const said = ended.find(({ number }) => number === numberOf(before));
  const last = said?.on ?? dayBefore(today);
  const { actiefVan = last } = before;
  const actiefTot = last < actiefVan ? actiefVan : last;
  return { before, after: { ...before, actiefTot }, why: said?.why ?? 'not-in-file' };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
