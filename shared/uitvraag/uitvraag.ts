import * as z from 'zod/mini';
import { Afspraak } from '../afspraak/afspraak.ts';
import { Gemeentecode, IsoDate, Key, nameLine, Version } from '../kernel/text.ts';

/** Life of an uitvraag; each step only leads to the next. */
export const UitvraagStatus = z.enum(['concept', 'open', 'gesloten', 'vastgesteld', 'teruggekoppeld']);
export type UitvraagStatus = z.infer<typeof UitvraagStatus>;

/** `2025-2026`: the second year follows the first. */
export const Schooljaar = z
  .string()
  .check(z.regex(/^\d{4}-\d{4}$/))
  .check(z.refine((text) => Number(text.slice(5)) === Number(text.slice(0, 4)) + 1));

/** One round of collecting figures, with the afspraak as it was when the round was made. */
export const Uitvraag = z.strictObject({
  uitvraagId: Key,
  gemeentecode: Gemeentecode,
  titel: nameLine(120),
  schooljaar: Schooljaar,
  /** The children who are there on this date are counted. */
  peildatum: IsoDate,
  opensOn: IsoDate,
  closesOn: IsoDate,
  /** A child who is there for a shorter time is better not judged yet; 0 to 12 months. */
  minMaanden: z.int().check(z.minimum(0), z.maximum(12)),
  sjabloonversie: Version,
  status: UitvraagStatus,
  /** Rises by one with every change; a writer sends the one it has seen. */
  versie: z.int().check(z.minimum(1)),
  afspraak: Afspraak,
});
export type Uitvraag = z.infer<typeof Uitvraag>;

const next: Readonly<Record<UitvraagStatus, readonly UitvraagStatus[]>> = {
  concept: ['open'],
  open: ['gesloten'],
  gesloten: ['open', 'vastgesteld'],
  vastgesteld: ['teruggekoppeld'],
  teruggekoppeld: [],
};

export const mayBecome = (from: UitvraagStatus, to: UitvraagStatus): boolean => next[from].includes(to);
