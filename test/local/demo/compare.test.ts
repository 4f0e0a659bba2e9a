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

test('a row of one organisatie, of one groep and of who is left over is about nobody else', () => {
  const organisatie: Cijfer = { ...fase, niveau: 'organisatie', id: 'p' };
  const overige: Cijfer = { ...fase, niveau: 'overige-organisaties', id: 'vroegschool' };
  const groep: Cijfer = {
    ...fase,
    niveau: 'groep',
    id: 'groep2',
    leden: ['b/groep2'],
    aantal: 12,
    voldoende: 8,
  };
  for (const one of [organisatie, overige, groep]) expect(equal(one)).toEqual([true]);
  expect(equal({ ...organisatie, id: 'o' })).toEqual([false]);
  expect(equal({ ...groep, leden: ['b/groep1'] })).toEqual([false]);
  // Beside a row of its own it is left over no more.
  const both = compareFigures(waarheid, { cijfers: [organisatie, overige] });
  expect(both.map((one) => one.equal)).toEqual([true, false]);
});

test('one child more or less, or a locatie left out, is seen', () => {
  expect(equal({ ...gemeente, voldoende: 14 })).toEqual([false]);
  expect(equal({ ...gemeente, aantal: 23 })).toEqual([false]);
  expect(equal({ ...gemeente, leden: ['a'] })).toEqual([false]);
  expect(equal({ ...fase, domein: 'rekenen' })).toEqual([false]);
});
