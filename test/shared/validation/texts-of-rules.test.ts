import { expect, test } from 'vitest';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { allRules, explain } from '../../../shared/validation/explain.ts';
import { bronEntry } from '../../../shared/inzending/bron.ts';
import { formulierEntries } from '../../../shared/inzending/formulier-rows.ts';
import { gegevensRows } from '../../../shared/inzending/gegevens-rows.ts';
import { GegevenReden } from '../../../shared/inzending/inzending.ts';
import { findingsThatAskReason, reasonFor } from '../../../shared/validation/reasons.ts';
import { validateAfspraak } from '../../../shared/validation/validate-afspraak.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { validatePlan } from '../../../shared/validation/validate-plan.ts';
import { validateVaststelling } from '../../../shared/validation/validate-vaststelling.ts';
import { validateVerzending } from '../../../shared/validation/validate-verzending.ts';
import { answers, atSchool, schoolForm } from '../example.ts';
import { conclusieRules } from '../../../shared/validation/rules/conclusie-rules.ts';
import { runRules } from '../../../shared/validation/run-rules.ts';
import { afspraakCases } from './afspraak.cases.ts';
import { conclusieCases } from './conclusie.cases.ts';
import { formCases } from './form.cases.ts';
import { uitvraagCases } from './uitvraag.cases.ts';
import { vaststellingCases } from './vaststelling.cases.ts';
import { verzendingCases } from './verzending.cases.ts';

/** Every finding that any of the cases makes, in the workbook and at the server. */
const everyFinding = [
  ...Object.values(formCases).flatMap(({ red }) =>
    red.flatMap(({ form, context, options, payload }) => {
      const sent = makeInzending(form, context, { ...answers, nulopgave: options?.nulopgave ?? false });
      const atServer = sent ? validateInzending(payload?.(sent) ?? sent, context) : [];
      return [...validateForm(form, context, options), ...atServer];
    }),
  ),
  ...Object.values(verzendingCases).flatMap(({ red }) => red.flatMap(validateVerzending)),
  ...Object.values(afspraakCases).flatMap(({ red }) => red.flatMap(validateAfspraak)),
  ...Object.values(uitvraagCases).flatMap(({ red }) => red.flatMap(validatePlan)),
  ...Object.values(vaststellingCases).flatMap(({ red }) => red.flatMap(validateVaststelling)),
  ...Object.values(conclusieCases).flatMap(({ red }) =>
    red.flatMap((subject) => runRules(conclusieRules, subject)),
  ),
];

test('no rule shares its id with another', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});

test('the id of a rule says its level', () => {
  expect(allRules.filter(({ id, level }) => !id.startsWith(`${level}-`))).toEqual([]);
});

test.each(allRules)('$id says what, why, how and an example', ({ texts }) => {
  const { wat, waarom, oplossing, voorbeeld } = texts;
  expect([wat, waarom, oplossing, voorbeeld].filter((text) => text.trim().length >= 3)).toHaveLength(4);
});

test('every placeholder is filled by the hits of its rule', () => {
  expect(everyFinding.filter(({ wat }) => /[{}]|undefined|NaN/.test(wat))).toEqual([]);
  expect(new Set(everyFinding.map(({ rule }) => rule)).size).toBe(allRules.length);
});

test('the other texts have no placeholder: they are shown as they are', () => {
  const others = allRules.flatMap(({ texts: { waarom, oplossing, voorbeeld } }) => [
    waarom,
    oplossing,
    voorbeeld,
  ]);
  expect(others.filter((text) => text.includes('{'))).toEqual([]);
});

test('a rule is explained by its id, and an unknown id by nothing', () => {
  expect(explain('K-08')?.texts.voorbeeld).toContain('niet te beoordelen');
  expect(explain('K-99')).toBeUndefined();
});

test('rules that run in the workbook alone ask no reason: the reason would never arrive', () => {
  expect(allRules.filter(({ asksReason, runsOn }) => asksReason && runsOn !== 'both')).toEqual([]);
  expect(allRules.filter(({ asksReason, severity }) => asksReason && severity !== 'waarschuwing')).toEqual(
    [],
  );
});

test('what a reason says of its place holds no row of the child list', () => {
  const asking = findingsThatAskReason(everyFinding);
  expect(asking.length).toBeGreaterThan(0);
  asking.forEach((finding) => {
    expect(GegevenReden.safeParse(reasonFor(finding, 'Het klopt.')).success).toBe(true);
    expect(finding.place.row === undefined || finding.place.table === 'Toelichting').toBe(true);
  });
});

test('a warning that asks a reason does not pass the server without one', () => {
  const context = { ...atSchool, verwacht: 20 };
  const sent = makeInzending(schoolForm, context, answers)!;
  const rules = (redenen: typeof sent.redenen) =>
    validateInzending({ ...sent, redenen }, context).map(({ rule }) => rule);
  expect(rules([])).toEqual(['U-11', 'A-10']);
  expect(rules([{ regel: 'A-10', plaats: 'Kinderen', tekst: ' ' }])).toEqual(['U-11', 'A-10']);
  expect(rules([{ regel: 'A-10', plaats: 'Kinderen', tekst: 'Er kwam een groep bij.' }])).toEqual(['A-10']);
});

test('a finding on the form names a row that stands on sheet Start, Groepen or Gegevens', () => {
  const rows: readonly string[] = [...formulierEntries, bronEntry, ...gegevensRows].map(({ key }) => key);
  const places = everyFinding
    .filter(({ place }) => place.table === 'Formulier')
    .map(({ place }) => place.row);
  expect(places.filter((row) => !rows.includes(row ?? ''))).toEqual([]);
});
