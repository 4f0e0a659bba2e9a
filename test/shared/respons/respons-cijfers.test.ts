import { describe, expect, test } from 'vitest';
import { DeelnameReden, missesChildren } from '../../../shared/respons/deelname.ts';
import { responsCijfers, type StandingLocatie } from '../../../shared/respons/respons-cijfers.ts';

const answered: StandingLocatie = {
  stand: 'geaccepteerd',
  isAnswered: true,
  isLate: false,
  verwacht: 12,
};
const silent: StandingLocatie = {
  stand: 'uitgenodigd',
  turn: 'locatie',
  isAnswered: false,
  isLate: false,
  verwacht: 8,
};
const out = (reden: DeelnameReden): StandingLocatie => ({
  stand: 'doetNietMee',
  isAnswered: false,
  isLate: false,
  verwacht: 5,
  deelname: { reden, sinds: '2026-06-11T08:00:00Z' },
});

test('locaties that take no part are not waited for', () => {
  const cijfers = responsCijfers([answered, silent, out('wilNiet')]);
  expect(cijfers).toMatchObject({ locaties: 2, answered: 1, late: 0, turns: { locatie: 1, gemeente: 0 } });
  expect(cijfers.perStand).toMatchObject({ geaccepteerd: 1, uitgenodigd: 1, doetNietMee: 1, nulopgave: 0 });
});

describe('completeness', () => {
  const of = (...all: readonly StandingLocatie[]) => responsCijfers(all).completeness;

  test('is the part of the expected children at locaties that answered', () => {
    expect(of(answered, silent)).toEqual({ expected: 20, answered: 12, unknown: 0, percentage: 60 });
  });

  test('is all only when every expected child is heard of', () => {
    const one = { ...silent, verwacht: 1 };
    expect(of(...Array.from({ length: 200 }, () => answered), one).percentage).toBe(99);
    expect(of(answered).percentage).toBe(100);
  });

  test('takes a nulopgave as an answer', () => {
    expect(of({ ...answered, stand: 'nulopgave' }).percentage).toBe(100);
  });

  test('names the locaties of which nothing was expected, and needs none', () => {
    const without = { ...answered, verwacht: undefined };
    expect(of(without, silent)).toEqual({ expected: 8, answered: 0, unknown: 1, percentage: 0 });
    expect(of(without)).toEqual({ expected: 0, answered: 0, unknown: 1 });
  });

  test.each(DeelnameReden.options)('counts the children of who takes no part: %s', (reden) => {
    const expected = missesChildren({ reden }) ? 17 : 12;
    expect(of(answered, out(reden)).expected).toBe(expected);
  });
});
