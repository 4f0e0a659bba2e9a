/** Largest request body in bytes: an inzending with every text full is about a tenth of it. */
export const MAX_BODY_BYTES = 256 * 1024;
/** Deepest nesting of objects and arrays; an inzending needs six. */
export const MAX_DEPTH = 16;
