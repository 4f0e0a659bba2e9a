/** A text over lines of at most so many characters, parted between words. A longer word has a line of its own. */
export const brokenAt = (text: string, characters: number): readonly string[] =>
  filled(
    text.split(/\s+/u).filter((word) => word !== ''),
    characters,
  );

/** The same parted between sentences. A longer sentence has a line of its own. */
export const sentencesAt = (text: string, characters: number): readonly string[] =>
  filled(text.split(/(?<=[.!?])\s+(?=\p{Lu})/u), characters);

const filled = (parts: readonly string[], characters: number): readonly string[] =>
  parts.reduce<readonly string[]>((before, part) => {
    const last = before.at(-1);
    if (last === undefined || last.length + 1 + part.length > characters) return [...before, part];
    return [...before.slice(0, -1), `${last} ${part}`];
  }, []);
