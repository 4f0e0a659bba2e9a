import type { Inzending } from '../inzending/inzending.ts';
import type { Finding } from './finding.ts';
import { orderFindings } from './order-findings.ts';
import { findingsWithoutReason, reasonsNotAskedFor } from './reasons.ts';
import type { Rule } from './rule.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { toelichtingRules } from './rules/toelichting-rules.ts';
import { runRules } from './run-rules.ts';
import { switchedOn } from './switched-on.ts';
import { formulierOfInzending } from './subjects/formulier-subject.ts';
import { type Invitation, tellingenOfInzending } from './subjects/telling-subject.ts';
import { toelichtingenOfInzending } from './subjects/toelichting-subject.ts';
import { validateVerzending } from './validate-verzending.ts';

/**
 * All findings on a payload that has passed the strict schema, most serious first. The same rules as in the workbook,
 * on the same subjects; K rules do not run, as there is no child list here. A warning that asks for a reason stands
 * only with one: otherwise U-11 is found as well. A reason that no warning asks for is text that no form sends (U-08).
 */
export function validateInzending(inzending: Inzending, invitation: Invitation): readonly Finding[] {
  const tellingen = tellingenOfInzending(inzending, invitation);
  const doelgroepkinderen = tellingen.doelgroepkinderen;
  const found = [
    ...onPayload(formulierRules, formulierOfInzending(inzending, invitation)),
    ...onPayload(switchedOn(tellingRules, invitation.uitvraag), tellingen),
    ...onPayload(toelichtingRules, toelichtingenOfInzending(inzending, invitation, doelgroepkinderen)),
  ];
  const sending = validateVerzending({
    verklaring: inzending.verklaring,
    nulopgave: inzending.nulopgave,
    doelgroepkinderen,
    withoutReason: findingsWithoutReason(found, inzending.redenen).map(({ rule }) => rule),
    readable: reasonsNotAskedFor(found, inzending.redenen).length === 0,
  });
  return orderFindings([...found, ...sending], {
    rows: tellingen.domeinen.map(({ domein }) => domein),
    columns: [],
  });
}

const onPayload = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  runRules(
    rules.filter(({ runsOn }) => runsOn !== 'form'),
    subject,
  );
