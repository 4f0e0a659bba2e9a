import { aantallenColumns } from '../inzending/aantallen-columns.ts';
import { aantallenRows } from '../inzending/aantallen-rows.ts';
import { isTyped } from '../inzending/bron.ts';
import type { Form, FormContext } from '../inzending/form.ts';
import { groepenColumns } from '../inzending/groepen-columns.ts';
import { groepenIn } from '../inzending/groepen-in.ts';
import { kinderenColumns } from '../inzending/kinderen-columns.ts';
import { toelichtingColumns } from '../inzending/toelichting-columns.ts';
import { type Finding, type Place, placeName } from './finding.ts';
import { orderFindings, type SheetOrder } from './order-findings.ts';
import type { Rule } from './rule.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { kindPrivacyRules, kindRules } from './rules/kind-rules.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { toelichtingRules } from './rules/toelichting-rules.ts';
import { verzendingRules } from './rules/verzending-rules.ts';
import { runRules } from './run-rules.ts';
import { switchedOn } from './switched-on.ts';
import { formulierOfForm } from './subjects/formulier-subject.ts';
import { kinderenOfForm, type KindSubject } from './subjects/kind-subject.ts';
import { tellingenOfForm } from './subjects/telling-of-form.ts';
import { toelichtingenOfForm } from './subjects/toelichting-subject.ts';
import { typedPlace } from './typed-place.ts';

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
  const typed = isTyped(form);
  const kinderen = kinderenOfForm(form, context);
  const tellingen = tellingenOfForm(form, context, nulopgave);
  const found = [
    ...onForm(formulierRules, formulierOfForm(form, context, nulopgave)),
    ...onForm(typed ? kindPrivacyRules : kindRules, kinderen),
    ...inCells(onForm(switchedOn(tellingRules, context.uitvraag), tellingen), typed),
    ...onForm(toelichtingRules, toelichtingenOfForm(form, context, tellingen.doelgroepkinderen)),
    ...onForm(verzendingRules, { ...options, doelgroepkinderen: tellingen.doelgroepkinderen }),
  ];
  return orderFindings(oneRootCause(found), sheetOrder(kinderen));
}

/** A column that stands in two tables, `groep`, is among the first of both. */
const sheetOrder = (kinderen: KindSubject): SheetOrder => ({
  rows: [
    ...kinderen.rows.map(({ rowKey }) => rowKey),
    ...groepenIn(kinderen),
    ...aantallenRows(kinderen).map(({ key }) => key),
    ...kinderen.domeinen.map(({ domein }) => domein),
  ],
  columns: [
    ...new Set(
      [
        ...kinderenColumns(kinderen),
        ...groepenColumns(kinderen),
        ...aantallenColumns,
        ...toelichtingColumns(kinderen.domeinen),
      ].map(({ id }) => id),
    ),
  ],
});

const onForm = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  runRules(
    rules.filter(({ runsOn }) => runsOn !== 'payload'),
    subject,
  );

/** Counts are mended where they come from. */
const inCells = (findings: readonly Finding[], typed: boolean): readonly Finding[] =>
  typed ? findings.map((finding) => ({ ...finding, place: cellOf(finding) })) : findings;

/** Rules about children who were not judged. */
const aboutNotJudged: readonly string[] = ['A-14', 'A-15'];

function cellOf({ rule, place }: Finding): Place {
  const cell = typedPlace(place);
  return cell.table === 'Aantallen' && aboutNotJudged.includes(rule)
    ? { ...cell, column: 'nietTeBeoordelen' }
    : cell;
}

/** What may not stand in a cell at all is the only thing to say about that cell. */
const forbidden: readonly string[] = ['K-03', 'T-04', 'T-12'];
/** A row that was pasted in the wrong place, or is no child, is the only thing to say about that row. */
const wholeRow: readonly string[] = ['K-25', 'K-28'];

function oneRootCause(findings: readonly Finding[]): readonly Finding[] {
  const cells = new Set(
    findings.filter(({ rule }) => forbidden.includes(rule)).map(({ place }) => placeName(place)),
  );
  const rows = new Set(
    findings.filter(({ rule }) => wholeRow.includes(rule)).map(({ place }) => rowName(place)),
  );
  return findings.filter(
    ({ rule, place }) =>
      forbidden.includes(rule) ||
      (!cells.has(placeName(place)) && (wholeRow.includes(rule) || !rows.has(rowName(place)))),
  );
}

const rowName = ({ table, row = '' }: Place): string => `${table}/${row}`;
