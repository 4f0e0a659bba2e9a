import { expect, test } from 'vitest';
import { seemsAboutOneChild } from '../../../shared/validation/about-one-child.ts';
import { givenNames } from '../../../shared/validation/given-names.ts';

test('each given name stands in the list once, and as it is written', () => {
  expect(new Set(givenNames).size).toBe(givenNames.length);
  expect(givenNames.filter((name) => !/^\p{Lu}\p{Ll}+$/u.test(name))).toEqual([]);
  expect(givenNames.length).toBeGreaterThan(400);
});

test.each(givenNames)('%s is seen in a sentence, but not within another word', (name) => {
  expect(seemsAboutOneChild(`Vooral ${name} is vaak weg.`, [])).toBe(true);
  expect(seemsAboutOneChild(`Wij lezen ${name}achtig voor.`, [])).toBe(false);
});

test.each([
  'Maximaal twaalf kinderen per groep. Max twaalf, in Sep en Jul.',
  'Wij gaan in de herfst naar het bos en in de Lente naar de boerderij.',
  'Roos, Linde en Merel zijn de namen van onze groepen.',
  'De basisschool Prins Willem en de Juliana werken samen met ons.',
])('%s is about no single child', (text) => {
  expect(seemsAboutOneChild(text, [])).toBe(false);
});
