/** How much detail is published, the finest first. After a refusal the next coarser one is offered. */
export const publicatieNiveaus = ['locaties', 'organisaties', 'fase', 'geen'] as const;
export type PublicatieNiveau = (typeof publicatieNiveaus)[number];

/** Undefined: there is nothing coarser than no joint figures at all. */
export const nextCoarser = (niveau: PublicatieNiveau): PublicatieNiveau | undefined =>
  publicatieNiveaus[publicatieNiveaus.indexOf(niveau) + 1];

/** Whether a publication at `niveau` shows as much as one at `wanted` does. */
export const showsAsMuchAs = (niveau: PublicatieNiveau, wanted: PublicatieNiveau): boolean =>
  publicatieNiveaus.indexOf(niveau) <= publicatieNiveaus.indexOf(wanted);
