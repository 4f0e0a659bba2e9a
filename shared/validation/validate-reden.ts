import type { Finding } from './finding.ts';
import { toelichtingTextRules } from './rules/toelichting-text-rules.ts';
import { runRules } from './run-rules.ts';

/** What must be known to see whether a reason speaks of a person. */
export interface RedenContext {
  /** Codes of the child list. */
  readonly codes: readonly string[];
  /** Numbers that may stand in a text although they look like one of a person: the LRK number of the locatie. */
  readonly exempt: readonly string[];
}

/** The findings on the reason for a warning, by the rules that hold for every text that leaves the workbook. */
export const validateReden = (
  tekst: string,
  regel: string,
  { codes, exempt }: RedenContext,
): readonly Finding[] =>
  runRules(toelichtingTextRules, {
    domeinen: [],
    doelgroepkinderen: 0,
    rows: [],
    otherTexts: [{ place: { table: 'Verzending', row: regel, column: 'reden' }, text: tekst }],
    codes,
    exempt,
  });
