import { describe, expect, test } from 'vitest';
import { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import { EigenCijfers } from '../../../shared/terugkoppeling/eigen-cijfers.ts';
import { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { mayBecome, Schooljaar, Uitvraag, UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import { uitvraag } from '../example.ts';

describe('an uitvraag', () => {
  test('goes from concept to teruggekoppeld step by step, and may be opened again before vaststelling, and adopted again after', () => {
    const steps = UitvraagStatus.options.flatMap((from) =>
      UitvraagStatus.options.filter((to) => mayBecome(from, to)).map((to) => `${from} > ${to}`),
    );
    expect(steps).toEqual([
      'concept > open',
      'open > gesloten',
      'gesloten > open',
      'gesloten > vastgesteld',
      'gesloten > teruggekoppeld',
      'vastgesteld > teruggekoppeld',
      'teruggekoppeld > gesloten',
      'teruggekoppeld > vastgesteld',
    ]);
  });

  test('takes no field that is not agreed', () => {
    expect(Uitvraag.safeParse(uitvraag).success).toBe(true);
    expect(Uitvraag.safeParse({ ...uitvraag, kinderen: [] }).success).toBe(false);
  });

  test('takes no streefpercentage or publication floor below what the law of the product allows', () => {
    const { afspraak } = uitvraag;
    const publicatie = { minChildren: 4, coalition: 1 };
    expect(Uitvraag.safeParse({ ...uitvraag, afspraak: { ...afspraak, publicatie } }).success).toBe(false);
  });
});

test.each([
  ['id', { domein: 'taal', naam: 'Lezen' }],
  ['name', { domein: 'lezen', naam: 'taal ' }],
])('an afspraak with two domeinen of one %s is none', (_, domein) => {
  const { afspraak } = uitvraag;
  const taking = (domeinen: readonly object[]) => Afspraak.safeParse({ ...afspraak, domeinen }).success;
  expect(taking([...afspraak.domeinen, domein])).toBe(false);
  expect(taking([...afspraak.domeinen, { domein: 'lezen', naam: 'Lezen' }])).toBe(true);
});

test.each(['2025-2026', '1999-2000'])('%s is a schooljaar', (text) => {
  expect(Schooljaar.safeParse(text).success).toBe(true);
});
test.each(['2025-2027', '2026-2025', '2025', '25-26'])('%s is none', (text) => {
  expect(Schooljaar.safeParse(text).success).toBe(false);
});

test('own figures and a gemeente take no field that is not agreed', () => {
  expect(Gemeente.safeParse({ gemeentecode: '0001', naam: 'Voorbeeldstad' }).success).toBe(true);
  expect(Gemeente.safeParse({ gemeentecode: '1', naam: 'Voorbeeldstad' }).success).toBe(false);
  expect(EigenCijfers.safeParse({ kinderen: [] }).success).toBe(false);
});
