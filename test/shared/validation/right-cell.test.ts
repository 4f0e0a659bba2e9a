import { expect, test } from 'vitest';
import type { Form } from '../../../shared/inzending/form.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { placeName } from '../../../shared/validation/finding.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers, atSchool, kind, schoolForm } from '../example.ts';

const placesOf = (form: Form) =>
  validateForm(form, atSchool).map(({ rule, place }) => [rule, placeName(place)]);

test('a child without an answer on VE is pointed at itself, and no other child of its groep', () => {
  const kinderen = schoolForm.kinderen.map((one) =>
    one.code === 'K03' || one.code === 'K09' ? { ...one, veGevolgd: '' } : one,
  );
  expect(placesOf({ ...schoolForm, kinderen })).toEqual([
    ['A-08', 'Kinderen/K03/veGevolgd'],
    ['A-08', 'Kinderen/K09/veGevolgd'],
  ]);
});

test('nothing is asked on VE where too few children are there for the answer to travel', () => {
  const kinderen = [kind('K01', { veGevolgd: '' }), kind('K02')];
  expect(placesOf({ ...schoolForm, kinderen }).map(([rule]) => rule)).toEqual(['A-17']);
});

test('children who were not judged are pointed at by the first of them', () => {
  const open = { oordelen: { taal: 'niet te beoordelen' }, reden: 'veel afwezig' };
  const kinderen = schoolForm.kinderen.map((one) =>
    ['K03', 'K05', 'K09'].includes(one.code) ? kind(one.code, { groep: one.groep, ...open }) : one,
  );
  expect(placesOf({ ...schoolForm, kinderen })).toEqual([
    ['A-14', 'Kinderen/K03/oordeel.taal'],
    ['A-16', 'Kinderen'],
  ]);
});

test('a payload points at the groep', () => {
  const sent = makeInzending(schoolForm, atSchool, answers)!;
  const [first, ...others] = sent.groepen;
  const groepen = [{ ...first!, deelname: { ja: 0, nee: 0, onbekend: 0 } }, ...others] as typeof sent.groepen;
  const found = validateInzending({ ...sent, groepen }, atSchool);
  expect(found.map(({ rule, place }) => [rule, placeName(place)])).toEqual([
    ['A-08', 'Groepen/groep1/veGevolgd'],
  ]);
});

test('a forbidden number for a total is all there is to say about that cell', () => {
  const groepen = [{ groep: 'groep 1', kinderen: '249566758' }, ...schoolForm.groepen.slice(1)];
  expect(placesOf({ ...schoolForm, groepen })).toEqual([['T-04', 'Groepen/groep1/kinderen']]);
});
