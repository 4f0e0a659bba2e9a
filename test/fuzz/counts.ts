/** How many plays belong to `npm test`, and the seed that they begin with. */
export const inTests = { numRuns: 40, seed: 4 } as const;
