/** More locaties than any gemeente has, closed ones of many years included. */
export const MAX_LOCATIES = 3000;
/** The same for organisaties. */
export const MAX_ORGANISATIES = 1000;
