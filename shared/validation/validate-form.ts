import type { Form, FormContext } from '../inzending/form.ts';
import { kinderenColumns } from '../inzending/kinderen-columns.ts';
import { toelichtingColumns } from '../inzending/toelichting-columns.ts';
import { type Finding, placeName } from './finding.ts';
import { orderFindings } from './order-findings.ts';
import type { Rule } from './rule.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { kindRules } from './rules/kind-rules.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { toelichtingRules } from './rules/toelichting-rules.ts';
import { verzendingRules } from './rules/verzending-rules.ts';
import { runRules } from './run-rules.ts';
import { formulierOfForm } from './subjects/formulier-subject.ts';
import { kinderenOfForm, rowsThatCount } from './subjects/kind-subject.ts';
import { doelgroepOf, tellingenOfForm } from './subjects/telling-subject.ts';
import { toelichtingenOfForm } from './subjects/toelichting-subject.ts';

/** What the user has said about sending. */
export interface FormOptions {
  /** "Wij hebben geen doelgroepkinderen": then nothing is asked about growth. Absent: not asked yet. */
  readonly nulopgave?: boolean;
}

/**
 * All findings on a form, most serious first, then as the sheets stand. Rules L, K, A and T, and of U what the form
 * alone can tell; what depends on server or sender is asked by `validateVerzending`.
 */
export function validateForm(
  form: Form,
  context: FormContext,
  options: FormOptions = {},
): readonly Finding[] {
  const { nulopgave = false } = options;
  const kinderen = kinderenOfForm(form, context);
  const tellingen = tellingenOfForm(form, context, nulopgave);
  const found = [
    ...onForm(formulierRules, formulierOfForm(form, context, nulopgave)),
    ...onForm(kindRules, kinderen),
    ...onForm(tellingRules, tellingen),
    ...onForm(toelichtingRules, toelichtingenOfForm(form, context, doelgroepOf(tellingen))),
    ...onForm(verzendingRules, { ...options, doelgroepkinderen: rowsThatCount(kinderen).length }),
  ];
  return orderFindings(oneRootCause(found), {
    rows: [...kinderen.rows.map(({ rowKey }) => rowKey), ...kinderen.domeinen.map(({ domein }) => domein)],
    columns: [...kinderenColumns(kinderen), ...toelichtingColumns(kinderen.domeinen)].map(({ id }) => id),
  });
}

const onForm = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  runRules(
    rules.filter(({ runsOn }) => runsOn !== 'payload'),
    subject,
  );

/** What may not stand in a cell at all is the only thing to say about that cell. */
const forbidden: readonly string[] = ['K-03', 'T-04'];

function oneRootCause(findings: readonly Finding[]): readonly Finding[] {
  const cells = new Set(
    findings.filter(({ rule }) => forbidden.includes(rule)).map(({ place }) => placeName(place)),
  );
  return findings.filter(({ rule, place }) => forbidden.includes(rule) || !cells.has(placeName(place)));
}
