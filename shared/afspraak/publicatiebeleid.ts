import * as z from 'zod/mini';
import { Key } from '../kernel/text.ts';
import { MAX_ORGANISATIES } from '../kernel/largest-register.ts';
import { Fase } from './fase.ts';

/** No published figure may say anything about fewer children: no afspraak can go below it. */
export const FEWEST_CHILDREN = 5;

/** Changed child records before revised figures replace earlier ones: no afspraak can ask fewer. */
export const FEWEST_CHANGED = 5;
export const MOST_CHANGED = 200;

/** All of a register at most: consent of which one could not be kept would be no consent. */
const Organisaties = z.array(Key).check(z.maxLength(MAX_ORGANISATIES));

/** The organisaties that agreed to smaller rows in one fase. It has effect only when all of that fase are named. */
const Toestemming = z.strictObject({ fase: Fase, organisaties: Organisaties });

const distinct = (all: readonly { readonly fase: Fase }[]): boolean =>
  new Set(all.map(({ fase }) => fase)).size === all.length;

/**
 * How small a published figure may be, as agreed; the floors are in the schema and cannot be set lower. What an
 * afspraak of before did not name has its usual value: see `beleidOf`. Source: disclosure.md, Policy.
 */
export const Publicatiebeleid = z.strictObject({
  /** Children behind a published row. */
  minChildren: z.int().check(z.minimum(FEWEST_CHILDREN), z.maximum(50)),
  /** Organisaties whose own children are taken away before a row is judged. */
  coalition: z.union([z.literal(1), z.literal(2)]),
  /** Children with enough growth behind a published row; with fewer the publication falls back one level. */
  minVoldoende: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  /** Changed child records before revised figures replace earlier ones. */
  refreshAfter: z.optional(z.int().check(z.minimum(FEWEST_CHANGED), z.maximum(MOST_CHANGED))),
  /** Absent: nobody agreed to smaller rows. */
  toestemming: z.optional(z.array(Toestemming).check(z.maxLength(2), z.refine(distinct))),
  /** The organisaties whose locaties the partners may see apart. Absent: none. */
  locatiesVan: z.optional(Organisaties),
});
export type Publicatiebeleid = z.infer<typeof Publicatiebeleid>;
