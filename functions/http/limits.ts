/** Deepest nesting of objects and arrays; an inzending needs six. */
export const MAX_DEPTH = 16;
