/** A text over lines of at most so many characters, parted between words. A longer word has a line of its own. */
export const brokenAt = (text: string, characters: number): readonly string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .reduce<readonly string[]>((before, word) => {
      const last = before.at(-1);
      if (last === undefined || last.length + 1 + word.length > characters) return [...before, word];
      return [...before.slice(0, -1), `${last} ${word}`];
    }, []);
