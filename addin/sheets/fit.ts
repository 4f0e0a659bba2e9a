const POINTS_A_CHARACTER = 5.4;
const POINTS_A_LINE = 15;

/** Lines that a text takes in a column of `width` points. */
function linesIn(text: string, width: number): number {
  const characters = Math.max(1, Math.floor((width - 16) / POINTS_A_CHARACTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** Height in points of a row of wrapped cells, so that nothing is cut off on paper or in another program. */
export const heightOf = (texts: readonly (string | number)[], widths: readonly number[]): number =>
  POINTS_A_LINE * Math.max(1, ...texts.map((text, i) => linesIn(String(text), widths[i] ?? 64))) + 5;
