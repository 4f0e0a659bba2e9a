import type { FormerToelichting } from '../../../shared/contract/last-year-messages.ts';
import { figuresOf } from '../../../shared/inzending/last-year.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { reasonFor } from '../../../shared/validation/reasons.ts';
import type { Preparation } from '../../flows/flows.ts';

/** The rule that asks which locatie of last year this one was. */
export const ASKS_KOPPELING = 'L-14';

/** The reason that this locatie gave last year for the same warning; undefined where it gave none. */
export function reasonOfLastYear({ before }: Preparation, finding: Finding): string | undefined {
  const { regel, plaats } = reasonFor(finding, '');
  return before?.redenen.find((one) => one.regel === regel && one.plaats === plaats)?.tekst;
}

/** What was written last year about domeinen of which nothing is said yet. */
export function wordsOfLastYear({ before, inzending }: Preparation): readonly FormerToelichting[] {
  if (inzending.nulopgave) return [];
  const said = new Set(
    inzending.toelichtingen
      .filter(({ tekst, watDoenWe }) => tekst + watDoenWe !== '')
      .map(({ domein }) => domein),
  );
  return before?.toelichtingen.filter(({ domein }) => !said.has(domein)) ?? [];
}

/** Whether there is something of last year to show: what was chosen, figures, or words. */
export const knowsOfLastYear = (preparation: Preparation): boolean =>
  chosenKoppeling(preparation) !== undefined ||
  wordsOfLastYear(preparation).length > 0 ||
  figuresOf(preparation.before?.lastYear) !== undefined;

/** What the coordinator chose that this locatie was; undefined where there was nothing to choose, or nothing is chosen. */
export function chosenKoppeling({ before }: Preparation): 'nieuw' | { readonly naam: string } | undefined {
  if (before === undefined || before.candidates.length === 0) return undefined;
  const { lastYear } = before;
  if (lastYear.koppeling === 'nieuw') return 'nieuw';
  return lastYear.koppeling === 'bekend' ? { naam: lastYear.naam } : undefined;
}
