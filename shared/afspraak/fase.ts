import * as z from 'zod/mini';

/** Part of VVE: before school (`voorschool`) or groep 1 and 2 of the basisschool (`vroegschool`). */
export const Fase = z.enum(['voorschool', 'vroegschool']);
export type Fase = z.infer<typeof Fase>;

/** Group of children that is counted apart. */
export const Groep = z.enum(['peuters', 'groep1', 'groep2']);
export type Groep = z.infer<typeof Groep>;

/** The groepen of a fase, in the order in which people name them. */
export const groepenOf: Readonly<Record<Fase, readonly Groep[]>> = {
  voorschool: ['peuters'],
  vroegschool: ['groep1', 'groep2'],
};

/** What users call a fase or groep, in a cell and in a sentence. */
export const faseNames: Readonly<Record<Fase, string>> = {
  voorschool: 'Voorschool',
  vroegschool: 'Vroegschool',
};
export const groepNames: Readonly<Record<Groep, string>> = {
  peuters: 'Peuters',
  groep1: 'Groep 1',
  groep2: 'Groep 2',
};
