import type { Form, FormContext } from '../inzending/form.ts';
import { kinderenColumns } from '../inzending/kinderen-columns.ts';
import { type Finding, placeName } from './finding.ts';
import { orderFindings } from './order-findings.ts';
import type { Rule } from './rule.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { kindRules } from './rules/kind-rules.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { runRules } from './run-rules.ts';
import { formulierOfForm } from './subjects/formulier-subject.ts';
import { kinderenOfForm } from './subjects/kind-subject.ts';
import { tellingenOfForm } from './subjects/telling-subject.ts';

/** What the user has already said about sending. */
export interface FormOptions {
  /** "Wij hebben geen doelgroepkinderen": then nothing is asked about growth. */
  readonly nulopgave?: boolean;
}

/**
 * All findings on a form, most serious first, then as the sheets stand. Rules L, K, A and T, and of U what the form
 * alone can tell; what depends on server or sender is asked by `validateVerzending`.
 */
export function validateForm(
  form: Form,
  context: FormContext,
  { nulopgave = false }: FormOptions = {},
): readonly Finding[] {
  const kinderen = kinderenOfForm(form, context);
  const found = [
    ...onForm(formulierRules, formulierOfForm(form, context, nulopgave)),
    ...oneRootCause(onForm(kindRules, kinderen)),
    ...onForm(tellingRules, tellingenOfForm(form, context)),
  ];
  return orderFindings(found, {
    rows: kinderen.rows.map(({ rowKey }) => rowKey),
    columns: kinderenColumns(kinderen).map(({ id }) => id),
  });
}

const onForm = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  runRules(
    rules.filter(({ runsOn }) => runsOn !== 'payload'),
    subject,
  );

/** A number that may not stand in a cell is the only thing to say about that cell. */
function oneRootCause(findings: readonly Finding[]): readonly Finding[] {
  const forbidden = new Set(
    findings.filter(({ rule }) => rule === 'K-03').map(({ place }) => placeName(place)),
  );
  return findings.filter(({ rule, place }) => rule === 'K-03' || !forbidden.has(placeName(place)));
}
