import { expect, test } from 'vitest';
import type { GegevenReden } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers, atSchool, schoolForm } from '../example.ts';

/** The rules found in a payload with these reasons, where 20 children were expected and 12 are there. */
function rulesWith(redenen: readonly GegevenReden[]): readonly string[] {
  const inzending = makeInzending(schoolForm, atSchool, { ...answers, redenen });
  if (inzending === undefined) throw new Error('The example makes no payload');
  return validateInzending(inzending, { ...atSchool, verwacht: 20 }).map(({ rule }) => rule);
}

const asked: GegevenReden = { regel: 'A-10', plaats: 'Kinderen', tekst: 'Er is een groep weg.' };

test('the reason that is asked for may travel', () => {
  expect(rulesWith([asked])).toEqual(['A-10']);
});

test.each([
  ['of a rule that asks for none', { ...asked, regel: 'A-16' }],
  ['of a rule on one child', { ...asked, regel: 'K-08', plaats: 'Kinderen/K07/oordeel.taal' }],
  ['at another place, which could be any text', { ...asked, plaats: 'Jan de Vries' }],
])('a reason %s may not: nobody asked for it', (_, stray) => {
  expect(rulesWith([asked, stray])).toEqual(['U-08', 'A-10']);
});

test('a reason is given once', () => {
  expect(rulesWith([asked, asked])).toEqual(['U-08', 'A-10']);
});
