import * as z from 'zod/mini';
import { Afspraak } from '../afspraak/afspraak.ts';
import { Gemeentecode, IsoDate, Key, nameLine, Version } from '../kernel/text.ts';

/** Life of an uitvraag; see `mayBecome` for its steps. */
export const UitvraagStatus = z.enum(['concept', 'open', 'gesloten', 'vastgesteld', 'teruggekoppeld']);
export type UitvraagStatus = z.infer<typeof UitvraagStatus>;

/** `2025-2026`: the second year follows the first. */
export const Schooljaar = z
  .string()
  .check(z.regex(/^\d{4}-\d{4}$/))
  .check(z.refine((text) => Number(text.slice(5)) === Number(text.slice(0, 4)) + 1));

/** When in the schooljaar children are counted: at its end, halfway, or in one of three rounds. */
export const Meetmoment = z.enum(['eindSchooljaar', 'midden', 'trimester1', 'trimester2', 'trimester3']);
export type Meetmoment = z.infer<typeof Meetmoment>;

/** Part of the country of which the school holidays hold. */
export const Vakantieregio = z.enum(['noord', 'midden', 'zuid']);
export type Vakantieregio = z.infer<typeof Vakantieregio>;

/** Days before the last day of the term on which who is not complete gets a reminder. */
const Herinneringen = z.array(z.int().check(z.minimum(1), z.maximum(60))).check(z.maxLength(5));

/** Ids of rules, each once. */
export const Proefregels = z.array(z.string().check(z.regex(/^[A-Z]-\d{2}$/))).check(
  z.maxLength(20),
  z.refine((ids: readonly string[]) => new Set(ids).size === ids.length),
);

/** One round of collecting figures, with the afspraak as it was when the round was made. */
export const Uitvraag = z.strictObject({
  uitvraagId: Key,
  gemeentecode: Gemeentecode,
  titel: nameLine(120),
  schooljaar: Schooljaar,
  /** Absent in one that was made before it was asked: at the end of the schooljaar. */
  meetmoment: z.optional(Meetmoment),
  /** The children who are there on this date are counted. */
  peildatum: IsoDate,
  opensOn: IsoDate,
  closesOn: IsoDate,
  /** Last day on which the gemeente means to let a locatie mend what it sent; nothing closes by itself. */
  correctieTot: z.optional(IsoDate),
  herinneringen: z.optional(Herinneringen),
  vakantieregio: z.optional(Vakantieregio),
  /** A child who is there for a shorter time is better not judged yet; 0 to 12 months. */
  minMaanden: z.int().check(z.minimum(0), z.maximum(12)),
  sjabloonversie: Version,
  /** Rules on trial that the gemeente switched on, by their id. */
  proefregels: z.optional(Proefregels),
  status: UitvraagStatus,
  /** The release that readers see, also while the next one is prepared; absent before the first. */
  release: z.optional(z.int().check(z.minimum(1))),
  /** Rises by one with every change; a writer sends the one it has seen. */
  versie: z.int().check(z.minimum(1)),
  afspraak: Afspraak,
});
export type Uitvraag = z.infer<typeof Uitvraag>;

/** One that was made before the moment was asked is at the end of the schooljaar. */
export const momentOf = ({ meetmoment = 'eindSchooljaar' }: Pick<Uitvraag, 'meetmoment'>): Meetmoment =>
  meetmoment;

const next: Readonly<Record<UitvraagStatus, readonly UitvraagStatus[]>> = {
  concept: ['open'],
  open: ['gesloten'],
  // Back to what was adopted: only where figures were adopted before, and nothing counts otherwise since.
  gesloten: ['open', 'vastgesteld', 'teruggekoppeld'],
  vastgesteld: ['teruggekoppeld'],
  // Figures that were wrong are adopted anew, with a note: at once, or after a locatie mended what it sent.
  teruggekoppeld: ['gesloten', 'vastgesteld'],
};

export const mayBecome = (from: UitvraagStatus, to: UitvraagStatus): boolean => next[from].includes(to);
