import * as z from 'zod/mini';
import type { Fase } from '../afspraak/fase.ts';
import { Gemeentecode, Key, nameLine } from '../kernel/text.ts';

const OrganisatieSoort = z.enum(['kinderopvang', 'schoolbestuur']);

/** A houder of kinderopvang or a schoolbestuur. */
export const Organisatie = z.strictObject({
  organisatieId: Key,
  naam: nameLine(120),
  soort: OrganisatieSoort,
});
export type Organisatie = z.infer<typeof Organisatie>;

const LRK = /^\d{9}$/;
const BRIN = /^\d{2}[A-Z0-9]{2}$/;
export const isLrk = (text: string): boolean => LRK.test(text);
export const isBrin = (text: string): boolean => BRIN.test(text);

/** Largest number of locaties that are named as what one was before. */
const MAX_VOORHEEN = 4;

/** The same with the locatie itself. */
export const MAX_MERGED = MAX_VOORHEEN + 1;

/** The locaties that a locatie was before, by their id: one after a new number, more after a merger, none for a new one. */
export const Voorheen = z.array(Key).check(z.maxLength(MAX_VOORHEEN));

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
});
export type Locatie = z.infer<typeof Locatie>;

export const faseOf = (locatie: Pick<Locatie, 'soort'>): Fase =>
  locatie.soort === 'voorschool' ? 'voorschool' : 'vroegschool';
