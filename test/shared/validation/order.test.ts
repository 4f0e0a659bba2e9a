import { expect, test } from 'vitest';
import { placeName } from '../../../shared/validation/finding.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { atSchool, kind, schoolForm, toelichtingen } from '../example.ts';
import { typedForm, withAantallen, withFirstGroep } from '../typed-form.ts';

const kinderen = [
  kind('K03', { hulp: { motoriek: '' } }),
  kind('K02', { oordelen: { rekenen: '', taal: 'goed' } }),
  kind('', { groep: '' }),
  ...schoolForm.kinderen.slice(3),
];
const form = { ...schoolForm, groeimethode: '', kinderen, toelichtingen: toelichtingen.slice(0, 2) };

test('findings come most serious first, then as sheets, rows and columns stand', () => {
  const findings = validateForm(form, atSchool).map(
    ({ rule, place }) => `${rule} ${placeName(place).split('~')[0]}`,
  );
  expect(findings).toEqual([
    'L-10 Formulier/groeimethode/waarde',
    'K-07 Kinderen/K02/oordeel.taal',
    'K-08 Kinderen/K02/oordeel.rekenen',
    'K-01 Kinderen/',
    'K-05 Kinderen/',
    'K-20 Kinderen/K03/hulp.motoriek',
    'T-01 Toelichting/sociaalEmotioneel/belemmerend',
    'T-01 Toelichting/motoriek/belemmerend',
  ]);
});

test('findings on typed counts come as sheet Groepen stands: groepen first, then rows from left to right', () => {
  const typed = typedForm(schoolForm, atSchool);
  const wrong = withAantallen(
    withAantallen(typed, 'Groep 2: Taal', { ondersteuning: 'x', voldoende: 'x' }),
    'Groep 1: Motoriek',
    { ondersteuning: 'x' },
  );
  const places = validateForm(withFirstGroep(wrong, { doelgroepkinderen: 'x' }), atSchool)
    .filter(({ rule }) => rule === 'A-03')
    .map(({ place }) => placeName(place));
  expect(places).toEqual([
    'Groepen/groep1/doelgroepkinderen',
    'Aantallen/groep1.motoriek/ondersteuning',
    'Aantallen/groep2.taal/voldoende',
    'Aantallen/groep2.taal/ondersteuning',
  ]);
});

test('a finding keeps its place when the rows are sorted', () => {
  const places = (rows: typeof kinderen) =>
    validateForm({ ...form, kinderen: rows }, atSchool)
      .map(({ rule, place }) => `${rule} ${placeName(place)}`)
      .sort();
  expect(places([...kinderen].reverse())).toEqual(places(kinderen));
});
