import type { Inzending } from '../inzending/inzending.ts';
import type { Finding } from './finding.ts';
import { orderFindings } from './order-findings.ts';
import type { Rule } from './rule.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { runRules } from './run-rules.ts';
import { formulierOfInzending } from './subjects/formulier-subject.ts';
import { type Invitation, tellingenOfInzending } from './subjects/telling-subject.ts';

/**
 * All findings on a payload that has passed the strict schema, most serious first. The same rules as in the workbook,
 * on the same subjects; K rules do not run, as there is no child list here.
 */
export function validateInzending(inzending: Inzending, invitation: Invitation): readonly Finding[] {
  const found = [
    ...onPayload(formulierRules, formulierOfInzending(inzending, invitation)),
    ...onPayload(tellingRules, tellingenOfInzending(inzending, invitation)),
  ];
  return orderFindings(found, { rows: [], columns: [] });
}

const onPayload = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  runRules(
    rules.filter(({ runsOn }) => runsOn !== 'form'),
    subject,
  );
