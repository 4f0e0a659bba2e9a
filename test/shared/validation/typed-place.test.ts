import { expect, test } from 'vitest';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { type Place, placeName } from '../../../shared/validation/finding.ts';
import { findingsThatAskReason, reasonFor } from '../../../shared/validation/reasons.ts';
import { sentPlace, typedPlace } from '../../../shared/validation/typed-place.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers, atSchool, schoolForm } from '../example.ts';
import { typedForm, withAantallen } from '../typed-form.ts';

test.each<[Place, string]>([
  [{ table: 'Kinderen' }, 'Groepen/doelgroepkinderen'],
  [{ table: 'Groepen', row: 'groep1', column: 'oordeel.taal' }, 'Aantallen/groep1.taal/voldoende'],
  [{ table: 'Groepen', row: 'groep1+groep2', column: 'reden.taal' }, 'Aantallen/groep1+groep2.taal/teKort'],
  [{ table: 'Groepen', row: 'groep2', column: 'hulp.rekenen' }, 'Aantallen/groep2.rekenen/ondersteuning'],
])('%o is mended in %s, and sent as it was', (place, typed) => {
  expect(placeName(typedPlace(place))).toBe(typed);
  expect(sentPlace(typedPlace(place))).toEqual(place);
});

test.each<[Place, string]>([
  [{ table: 'Groepen', row: 'groep1', column: 'veGevolgd' }, 'Groepen/groep1/veJa'],
  [{ table: 'Groepen', row: 'groep1', column: 'groep' }, 'Groepen/groep1/doelgroepkinderen'],
  [{ table: 'Groepen', row: 'groep1', column: 'kinderen' }, 'Groepen/groep1/kinderen'],
  [{ table: 'Toelichting', row: 'taal', column: 'tekst' }, 'Toelichting/taal/tekst'],
  [{ table: 'Kinderen', row: 'K01', column: 'code' }, 'Kinderen/K01/code'],
])('%o is mended in %s', (place, typed) => {
  expect(placeName(typedPlace(place))).toBe(typed);
});

test('children who were not judged are shown in the column that counts them', () => {
  const form = withAantallen(typedForm(schoolForm, atSchool), 'Groep 1: Taal', {
    ...{ voldoende: '4', nietTeBeoordelen: '2', overig: '2' },
  });
  const found = validateForm(form, atSchool).map(({ rule, place }) => [rule, placeName(place)]);
  expect(found).toEqual([['A-14', 'Aantallen/groep1.taal/nietTeBeoordelen']]);
});

test('a reason for typed counts is taken by the server, which does not know that they were typed', () => {
  const context = { ...atSchool, verwacht: 20 };
  const form = typedForm(schoolForm, atSchool);
  const asking = findingsThatAskReason(validateForm(form, context));
  expect(asking.map(({ place }) => placeName(place))).toEqual(['Groepen/doelgroepkinderen']);
  const redenen = asking.map((finding) => reasonFor(finding, 'Er kwam een groep bij.'));
  const sent = makeInzending(form, context, { ...answers, redenen })!;
  expect(validateInzending(sent, context).map(({ rule }) => rule)).toEqual(['A-10']);
});
