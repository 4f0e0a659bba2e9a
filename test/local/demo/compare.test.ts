import { expect, test } from 'vitest';
import { compareFigures } from '../../../local/demo/compare.ts';
import type { Waarheid } from '../../../local/demo/waarheid.ts';
import type { Cijfer } from '../../../shared/terugkoppeling/cijfer.ts';

const counts = (voldoende: number, onvoldoende: number) => ({ voldoende, onvoldoende, nietTeBeoordelen: 3 });
const waarheid: Waarheid = {
  locaties: [
    {
      locatieId: 'a',
      organisatieId: 'o',
      fase: 'voorschool',
      groepen: { peuters: { taal: counts(6, 2) } },
    },
    {
      locatieId: 'b',
      organisatieId: 'p',
      fase: 'vroegschool',
      groepen: { groep1: { taal: counts(1, 1) }, groep2: { taal: counts(8, 4) } },
    },
    { locatieId: 'c', organisatieId: 'p', fase: 'vroegschool', groepen: {} },
  ],
};

const gemeente: Cijfer = {
  niveau: 'gemeente',
  id: '9902',
  naam: 'Demostad (verzonnen)',
  domein: 'taal',
  leden: ['a', 'b'],
  aantal: 22,
  voldoende: 15,
};
const fase: Cijfer = {
  ...{ niveau: 'fase', fase: 'vroegschool', id: 'vroegschool', naam: 'Vroegschool' },
  ...{ domein: 'taal', leden: ['b', 'c'], aantal: 14, voldoende: 9 },
};

const equal = (cijfer: Cijfer) => compareFigures(waarheid, { cijfers: [cijfer] }).map((one) => one.equal);

test('published figures that follow from the truth are equal to it', () => {
  expect(compareFigures(waarheid, { cijfers: [gemeente, fase] })).toMatchObject([
    { id: '9902', recomputed: { aantal: 22, voldoende: 15 }, equal: true },
    { id: 'vroegschool', recomputed: { aantal: 14, voldoende: 9 }, equal: true },
  ]);
});

test('one child more or less, or a locatie left out, is seen', () => {
  expect(equal({ ...gemeente, voldoende: 14 })).toEqual([false]);
  expect(equal({ ...gemeente, aantal: 23 })).toEqual([false]);
  expect(equal({ ...gemeente, leden: ['a'] })).toEqual([false]);
  expect(equal({ ...fase, domein: 'rekenen' })).toEqual([false]);
});
