import { type Fase } from '../../shared/afspraak/fase.ts';
import { memberTexts } from '../texts/gemeente-sheets.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import { linesWithin } from './fit.ts';

/** A row of a fase, and the organisaties that it is the sum of. */
export interface MemberRow {
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
    members.length === 0 ? [] : linesWithin(memberTexts.who(fasenTexts.names[fase], members), [width]),
  );
