import * as z from 'zod/mini';
import type { Fase } from '../afspraak/fase.ts';
import { Gemeentecode, IsoDate, Key, nameLine } from '../kernel/text.ts';

const KVK = /^\d{8}$/;

const OrganisatieSoort = z.enum(['kinderopvang', 'schoolbestuur']);

/** A houder of kinderopvang or a schoolbestuur. */
export const Organisatie = z.strictObject({
  organisatieId: Key,
  naam: nameLine(120),
  soort: OrganisatieSoort,
  /** Number of the bevoegd gezag at DUO, by which a schoolbestuur is found again. */
  bevoegdGezag: z.optional(z.string().check(z.regex(/^\d{1,10}$/))),
  /** Number at the KVK, by which a houder is found again. */
  kvk: z.optional(z.string().check(z.regex(KVK))),
  /** A person set the name: an import leaves it. */
  handmatig: z.optional(z.literal(true)),
});
export type Organisatie = z.infer<typeof Organisatie>;

const LRK = /^\d{9}$/;
const BRIN = /^\d{2}[A-Z0-9]{2}$/;
export const isLrk = (text: string): boolean => LRK.test(text);
export const isBrin = (text: string): boolean => BRIN.test(text);

/** Largest number of locaties that are named as what one was before. */
export const MAX_VOORHEEN = 4;

/** The same with the locatie itself. */
export const MAX_MERGED = MAX_VOORHEEN + 1;

/** The locaties that a locatie was before, by their id: one after a new number, more after a merger, none for a new one. */
export const Voorheen = z.array(Key).check(z.maxLength(MAX_VOORHEEN));

/** What a person set by hand and an import leaves as it is; `locatie`: no official file has it (yet). */
export const HandField = z.enum(['locatie', 'naam', 'organisatie', 'actiefVan', 'actiefTot']);
export type HandField = z.infer<typeof HandField>;

/**
 * One place that sends one inzending an uitvraag: a voorschool (known by its nine-digit LRK-nummer)
 * or a vestiging of a school (BRIN, two digits and two letters or digits, and a two-digit vestiging).
 * Names are not unique and never identify a locatie.
 */
export const Locatie = z.strictObject({
  locatieId: Key,
  organisatieId: Key,
  gemeentecode: Gemeentecode,
  naam: nameLine(120),
  soort: z.enum(['voorschool', 'school']),
  lrk: z.optional(z.string().check(z.regex(LRK))),
  brin: z.optional(z.string().check(z.regex(BRIN))),
  vestiging: z.optional(z.string().check(z.regex(/^\d{2}$/))),
  /** By the register of the gemeente; absent where nobody said. A locatie that keeps its id needs not name itself. */
  voorheen: z.optional(Voorheen),
  /** First day on which it is there; absent: always was. */
  actiefVan: z.optional(IsoDate),
  /** Last day on which it is there; a locatie that closed stays in the register. */
  actiefTot: z.optional(IsoDate),
  /** The same for a voorschool and a school in one kindcentrum. */
  kindcentrumId: z.optional(Key),
  handmatig: z.optional(z.array(HandField).check(z.maxLength(HandField.options.length))),
});
export type Locatie = z.infer<typeof Locatie>;

export const faseOf = (locatie: Pick<Locatie, 'soort'>): Fase =>
  locatie.soort === 'voorschool' ? 'voorschool' : 'vroegschool';

/** Whether the locatie is there on a day, `yyyy-mm-dd`. */
export const isActief = ({ actiefVan, actiefTot }: Pick<Locatie, 'actiefVan' | 'actiefTot'>, day: string) =>
  (actiefVan === undefined || actiefVan <= day) && (actiefTot === undefined || day <= actiefTot);

/** The number by which official files know a locatie: LRK-nummer, or BRIN with vestiging. Undefined: none is known. */
export function numberOf({ lrk, brin, vestiging }: Pick<Locatie, 'lrk' | 'brin' | 'vestiging'>) {
  if (lrk !== undefined) return lrk;
  return brin === undefined || vestiging === undefined ? undefined : `${brin}${vestiging}`;
}
