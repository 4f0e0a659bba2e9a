import { describe, expect, test } from 'vitest';
import { Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { allRules, explain } from '../../../shared/validation/explain.ts';
import { blocks, type Finding } from '../../../shared/validation/finding.ts';
import { findingsThatAskReason, reasonFor } from '../../../shared/validation/reasons.ts';
import { conclusieRules } from '../../../shared/validation/rules/conclusie-rules.ts';
import { runRules } from '../../../shared/validation/run-rules.ts';
import { validateAfspraak } from '../../../shared/validation/validate-afspraak.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { validatePlan } from '../../../shared/validation/validate-plan.ts';
import { validateVaststelling } from '../../../shared/validation/validate-vaststelling.ts';
import { validateVerzending } from '../../../shared/validation/validate-verzending.ts';
import { answers } from '../example.ts';
import { typedForm } from '../typed-form.ts';
import { afspraakCases } from './afspraak.cases.ts';
import { type Case, school, voorschool } from './case.ts';
import { conclusieCases } from './conclusie.cases.ts';
import { formCases } from './form.cases.ts';
import { uitvraagCases } from './uitvraag.cases.ts';
import { vaststellingCases } from './vaststelling.cases.ts';
import { verzendingCases } from './verzending.cases.ts';

const ruleIds = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))].sort();

const inWorkbook = ({ form, context, options }: Case) => validateForm(form, context, options);

const sentFrom = ({ form, context, options }: Case) =>
  makeInzending(form, context, {
    ...answers,
    nulopgave: options?.nulopgave ?? false,
    redenen: findingsThatAskReason(validateForm(form, context, options)).map((finding) =>
      reasonFor(finding, 'Het klopt.'),
    ),
  });

/** What the server finds, or undefined where the form makes no payload. */
function atServer(one: Case): readonly Finding[] | undefined {
  const sent = sentFrom(one);
  if (sent === undefined) return undefined;
  return validateInzending(one.payload?.(sent) ?? sent, one.context);
}

const server = (rule: string) => explain(rule)?.runsOn !== 'form';

function holds(one: Case): void {
  const found = atServer(one);
  if (one.payload !== undefined) {
    expect(ruleIds(found ?? []), 'at the server').toEqual(one.finds);
    return;
  }
  const findings = inWorkbook(one);
  expect(ruleIds(findings), 'in the workbook').toEqual(one.finds);
  if (found === undefined) expect(blocks(findings)).toBe(true);
  else if (!knownToWorkbook.includes(one.name))
    expect(ruleIds(found), 'at the server').toEqual(one.finds.filter(server));
}

/** Cases in which the workbook knows more than the payload says: each groep apart, and the codes of the list. */
const knownToWorkbook: readonly string[] = [
  'fewer in one groep, though not in both together',
  'a code of the list that may be a word',
  'a code of the list that no word looks like',
];

/** Cases about the list itself, which is not there where counts are typed. */
const ofTheList: readonly string[] = [
  'a code of the list that may be a word',
  'a code of the list that no word looks like',
  // Its row stands twice, which with typed counts is for A-22 to say.
  'the same total twice',
];

describe.each([
  ['a school', school('everything filled in', [])],
  ['a voorschool', voorschool('everything filled in', [])],
])('a form of %s', (_, one) => {
  test('has no finding in the workbook and none at the server', () => {
    holds(one);
  });

  test('makes a payload that the strict schema takes', () => {
    expect(Inzending.safeParse(sentFrom(one)).success).toBe(true);
  });
});

describe.each(Object.entries(formCases))('%s', (rule, { red, green }) => {
  test.each(red)('speaks of $name', (one) => {
    holds(one);
    expect(one.finds).toContain(rule);
  });

  test.each(green)('is silent about $name', (one) => {
    holds(one);
    expect(one.finds).not.toContain(rule);
  });
});

/** Cases of a child list that can be sent, each with the same counts typed. */
const typedInstead = Object.values(formCases)
  .flatMap(({ red, green }) => [...red, ...green])
  .filter(({ payload, form }) => payload === undefined && form.aantallen === undefined)
  .filter((one) => sentFrom(one) !== undefined && !ofTheList.includes(one.name))
  .map((one) => ({ ...one, form: typedForm(one.form, one.context) }));

describe('the same counts, typed instead of counted', () => {
  test.each(typedInstead)('break the same rules with $name', (one) => {
    expect(ruleIds(inWorkbook(one))).toEqual(one.finds.filter((rule) => !rule.startsWith('K')));
  });

  test('are compared for most rules on counts', () => {
    const rules = new Set(typedInstead.flatMap(({ finds }) => finds));
    for (const rule of ['A-01', 'A-08', 'A-10', 'A-12', 'A-14', 'A-15', 'A-16', 'A-17', 'A-18'])
      expect(rules).toContain(rule);
  });
});

describe.each(Object.entries(verzendingCases))('%s', (rule, { red, green }) => {
  test.each(red)('speaks of %o', (facts) => {
    expect(ruleIds(validateVerzending(facts))).toEqual([rule]);
  });

  test.each(green)('is silent about %o', (facts) => {
    expect(ruleIds(validateVerzending(facts))).not.toContain(rule);
  });
});

describe.each(Object.entries(afspraakCases))('%s', (rule, { red, green }) => {
  test.each(red)('speaks of %o', (subject) => {
    expect(ruleIds(validateAfspraak(subject))).toEqual([rule]);
  });

  test.each(green)('is silent about %o', (subject) => {
    expect(ruleIds(validateAfspraak(subject))).not.toContain(rule);
  });
});

describe.each(Object.entries(uitvraagCases))('%s', (rule, { red, green }) => {
  test.each(red)('speaks of %o', (subject) => {
    expect(ruleIds(validatePlan(subject))).toEqual([rule]);
  });

  test.each(green)('is silent about %o', (subject) => {
    expect(ruleIds(validatePlan(subject))).not.toContain(rule);
  });
});

describe.each(Object.entries(vaststellingCases))('%s', (rule, { red, green }) => {
  test.each(red)('speaks of %o', (subject) => {
    expect(ruleIds(validateVaststelling(subject))).toEqual([rule]);
  });

  test.each(green)('is silent about %o', (subject) => {
    expect(ruleIds(validateVaststelling(subject))).not.toContain(rule);
  });
});

describe.each(Object.entries(conclusieCases))('%s', (rule, { red, green }) => {
  test.each(red)('speaks of %o', (subject) => {
    expect(ruleIds(runRules(conclusieRules, subject))).toEqual([rule]);
  });

  test.each(green)('is silent about %o', (subject) => {
    expect(ruleIds(runRules(conclusieRules, subject))).not.toContain(rule);
  });
});

test('every rule has a case in which it speaks and one in which it is silent', () => {
  const all = {
    ...formCases,
    ...verzendingCases,
    ...afspraakCases,
    ...uitvraagCases,
    ...vaststellingCases,
    ...conclusieCases,
  };
  const covered = Object.entries(all).filter(([, { red, green }]) => red.length > 0 && green.length > 0);
  expect(covered.map(([rule]) => rule).sort()).toEqual(allRules.map(({ id }) => id).sort());
});
