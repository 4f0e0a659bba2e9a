import { type Fase } from '../../shared/afspraak/fase.ts';
import { memberTexts } from '../texts/gemeente-sheets.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';

const POINTS_A_CHARACTER = 5.4;
/** Longer lines lose who reads them. */
const LONGEST_LINE = 140;

/** A row of a fase, and the organisaties that it is the sum of. */
interface MemberRow {
  readonly fase: Fase;
  readonly members: readonly string[];
}

/**
 * Who is meant by the organisaties without a row of their own: lines below the table, so that their row has a name that
 * is short enough for a chart.
 * @param width of the table, in points: no line is longer
 */
export const memberLines = (rows: readonly MemberRow[], width: number): readonly string[] =>
  rows.flatMap(({ fase, members }) =>
    members.length === 0
      ? []
      : brokenAt(
          memberTexts.who(fasenTexts.names[fase], members),
          Math.min(LONGEST_LINE, Math.floor(width / POINTS_A_CHARACTER)),
        ),
  );

const brokenAt = (text: string, most: number): readonly string[] =>
  text.split(' ').reduce<string[]>((before, word) => {
    const last = before.at(-1);
    return last === undefined || last.length + 1 + word.length > most
      ? [...before, word]
      : [...before.slice(0, -1), `${last} ${word}`];
  }, []);
