/** CSS pixels of a character on the axis, on average. */
const CHARACTER = 6.4;
/** More lines than this push the columns away. */
const MOST_LINES = 3;

/**
 * The name of a category over as many lines as it needs in this width, as Excel breaks it; what does not fit in the
 * last one ends in an ellipsis.
 * @param width CSS pixels
 */
export function categoryLines(name: string, width: number): readonly string[] {
  const room = Math.max(4, Math.floor(width / CHARACTER));
  const lines = name.split(' ').reduce<string[]>((before, word) => {
    const last = before.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) return [...before, word];
    return [...before.slice(0, -1), `${last} ${word}`];
  }, []);
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, room));
  const last = shown.at(-1);
  return lines.length > MOST_LINES && last !== undefined
    ? [...shown.slice(0, -1), cut(`${last}…`, room)]
    : shown;
}

const cut = (line: string, room: number): string =>
  line.length <= room ? line : `${line.slice(0, Math.max(1, room - 1)).replace(/…$/u, '')}…`;
