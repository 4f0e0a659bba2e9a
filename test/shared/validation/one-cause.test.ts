import { expect, test } from 'vitest';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import { placeName } from '../../../shared/validation/finding.ts';
import { groupFindings } from '../../../shared/validation/group-findings.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { atSchool, codes, kind, schoolForm } from '../example.ts';
import { typedForm, withAantallen } from '../typed-form.ts';
import { groep1 } from './case.ts';
import { everywhere } from './telling-inputs.ts';

const found = (form: Partial<Form>, context: Partial<FormContext> = {}) =>
  validateForm({ ...schoolForm, ...form }, { ...atSchool, ...context }).map(({ rule, place }) => [
    rule,
    placeName(place),
  ]);
const changed = (count: number, change: Parameters<typeof kind>[1]) =>
  schoolForm.kinderen.map((one, i) => (i < count ? kind(one.code, { groep: one.groep, ...change }) : one));

test('a child of whom nothing is judged yet is one message, with all its domeinen', () => {
  const kinderen = changed(1, { oordelen: everywhere(''), hulp: everywhere('') });
  const findings = validateForm({ ...schoolForm, kinderen }, atSchool);
  expect(findings.map(({ wat }) => wat)).toEqual([
    'Vul voor kind K01 ook Taal, Rekenen, Sociaal-emotioneel en Motoriek in.',
  ]);
  expect(findings[0]?.place.column).toBe('oordeel.taal');
});

test('a row that was only begun asks whether the child counts, and no more', () => {
  const begun = kind('K13', { indicatie: '', startmaand: '', veGevolgd: '', oordelen: everywhere('') });
  const kinderen = [...schoolForm.kinderen, { ...begun, hulp: everywhere('') }];
  expect(found({ kinderen })).toEqual([['K-24', 'Kinderen/K13/indicatie']]);
});

test.each<[string, Parameters<typeof kind>[1], string]>([
  ['an oordeel is missing', { oordelen: { taal: '' } }, 'K-08'],
  ['the groep is missing', { groep: '' }, 'K-05'],
  ['the indicatie is missing', { indicatie: '' }, 'K-24'],
  ['a reason is missing', { oordelen: { taal: 'niet te beoordelen' } }, 'K-09'],
])('where of ten of twelve children %s, no count seems too low because of it', (_, change, rule) => {
  const rules = found({ kinderen: changed(10, change) }, { verwacht: 12 }).map(([id]) => id);
  expect(new Set(rules)).toEqual(new Set([rule]));
});

test('all rows pasted a column off are one message', () => {
  const shifted = codes(12).map((code) => ({
    ...kind('', { groep: code, indicatie: 'Groep 1', startmaand: 'ja', veGevolgd: '2025-09' }),
    oordelen: { taal: 'ja', rekenen: 'voldoende', sociaalEmotioneel: 'voldoende', motoriek: 'voldoende' },
    reden: 'onvoldoende',
    hulp: everywhere(''),
  }));
  const findings = validateForm({ ...schoolForm, kinderen: shifted }, { ...atSchool, verwacht: 12 });
  const groups = groupFindings(findings, { kinderen: shifted.length });
  expect(groups.map(({ rule, rows }) => [rule, rows])).toEqual([['K-25', 12]]);
});

test('a typed count that does not add up says nothing else about how the counts look', () => {
  const form = withAantallen(typedForm({ ...schoolForm, kinderen: groep1(12) }, atSchool), 'Groep 1: Taal', {
    voldoende: '',
  });
  expect(found(form)).toEqual([['A-02', 'Aantallen/groep1.taal/voldoende']]);
});

test('a typed count that cannot be read is one message, however much depends on it', () => {
  const form = withAantallen(typedForm(schoolForm, atSchool), 'Groep 1: Taal', { voldoende: 'zes' });
  expect(found(form, { verwacht: 12 })).toEqual([['A-03', 'Aantallen/groep1.taal/voldoende']]);
});

test('a day in a cell for a number is one message', () => {
  const [first, ...others] = schoolForm.groepen;
  expect(found({ groepen: [{ ...first!, kinderen: '12 mei 2026' }, ...others] })).toEqual([
    ['T-12', 'Groepen/groep1/kinderen'],
  ]);
});

test('an empty sheet Toelichting is one message on what hinders and one on what helps', () => {
  const findings = validateForm({ ...schoolForm, toelichtingen: [] }, atSchool);
  const groups = groupFindings(findings, { kinderen: 12 });
  expect(groups.map(({ rule, rows }) => [rule, rows])).toEqual([
    ['T-02', 1],
    ['T-01', 4],
  ]);
});
