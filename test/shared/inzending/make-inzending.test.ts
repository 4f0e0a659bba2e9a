import { expect, test } from 'vitest';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers, atSchool, codes, kind, schoolForm } from '../example.ts';
import { typedForm } from '../typed-form.ts';

test('a form of two groepen becomes two rows of counts', () => {
  const inzending = makeInzending(schoolForm, atSchool, answers);
  expect(
    inzending?.groepen.map(({ groepen, kinderen, doelgroepkinderen, omvang }) => [
      groepen,
      kinderen,
      doelgroepkinderen,
      omvang,
    ]),
  ).toEqual([
    [['groep1'], 20, 6, 'volledig'],
    [['groep2'], 22, 6, 'volledig'],
  ]);
});

test('a small groep is added to the other one', () => {
  const form = {
    ...schoolForm,
    kinderen: [
      ...codes(3).map((code) => kind(code)),
      ...codes(7, 4).map((code) => kind(code, { groep: 'Groep 2' })),
    ],
  };
  expect(makeInzending(form, atSchool, answers)?.groepen).toMatchObject([
    {
      groepen: ['groep1', 'groep2'],
      kinderen: 42,
      doelgroepkinderen: 10,
      omvang: 'volledig',
      deelname: { ja: 10, nee: 0, onbekend: 0 },
      combinatie: { volledig: 10, histogram: [0, 0, 0, 10, 0] },
    },
  ]);
});

test('a small groep is added to the largest groep that there may be', () => {
  const typed = typedForm({ ...schoolForm, kinderen: [] }, atSchool);
  const counts = (count: number) => ({
    kinderen: '500',
    doelgroepkinderen: String(count),
    veJa: String(count),
  });
  const form = {
    ...typed,
    groepen: typed.groepen.map((row, i) => ({ ...row, ...counts(i === 0 ? 4 : 500) })),
    aantallen: (typed.aantallen ?? []).map(({ regel }) => ({
      regel,
      aantallen: { voldoende: regel.startsWith('Groep 1') ? '4' : '500' },
    })),
  };
  const inzending = makeInzending(form, atSchool, answers);
  expect(inzending?.groepen).toMatchObject([{ kinderen: 1000, doelgroepkinderen: 504 }]);
  const found = [...validateForm(form, atSchool), ...validateInzending(inzending!, atSchool)];
  expect(found.filter(({ severity }) => severity === 'fout')).toEqual([]);
});

test('a locatie with four children in all sends the outcome and nothing else', () => {
  const form = {
    ...schoolForm,
    kinderen: [
      kind('K01'),
      kind('K02'),
      kind('K03', { groep: 'Groep 2' }),
      kind('K04', { groep: 'Groep 2' }),
    ],
  };
  const [row, ...others] = makeInzending(form, atSchool, answers)?.groepen ?? [];
  expect(others).toEqual([]);
  expect(Object.keys(row ?? {}).sort()).toEqual([
    'doelgroepkinderen',
    'domeinen',
    'groepen',
    'kinderen',
    'omvang',
  ]);
  expect(row?.domeinen[0]).toEqual({ domein: 'taal', voldoende: 4, onvoldoende: 0, nietTeBeoordelen: 0 });
});

test('two large groepen, one with few doelgroepkinderen, are added up too', () => {
  const form = {
    ...schoolForm,
    groepen: [
      { groep: 'Groep 1', kinderen: '300' },
      { groep: 'Groep 2', kinderen: '400' },
    ],
    kinderen: [kind('K01'), ...codes(5, 2).map((code) => kind(code, { groep: 'Groep 2' }))],
  };
  expect(makeInzending(form, atSchool, answers)?.groepen).toMatchObject([
    { groepen: ['groep1', 'groep2'], kinderen: 700, doelgroepkinderen: 6 },
  ]);
});

test('a groep that names two totals makes no payload, as nobody knows which one is right', () => {
  const groepen = [...schoolForm.groepen, { groep: 'Groep 1', kinderen: '21' }];
  expect(makeInzending({ ...schoolForm, groepen }, atSchool, answers)).toBeUndefined();
});

test('a small groep beside a groep without doelgroepkinderen stands alone and small', () => {
  const form = { ...schoolForm, kinderen: [kind('K01'), kind('K02')] };
  expect(makeInzending(form, atSchool, answers)?.groepen).toMatchObject([
    { groepen: ['groep1'], omvang: 'beperkt' },
  ]);
});

test('a groep whose number of children is not known makes no payload', () => {
  expect(makeInzending({ ...schoolForm, groepen: [] }, atSchool, answers)).toBeUndefined();
});
