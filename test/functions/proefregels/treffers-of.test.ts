import { expect, test } from 'vitest';
import { treffersOf } from '../../../functions/proefregels/treffers-of.ts';

test.each([
  [0, 40, { kind: 'minder', dan: 10 }],
  [9, 40, { kind: 'minder', dan: 10 }],
  [10, 40, { kind: 'aantal', aantal: 10 }],
  [30, 40, { kind: 'aantal', aantal: 30 }],
  [31, 40, { kind: 'meer', dan: 30 }],
  [39, 40, { kind: 'meer', dan: 30 }],
  [40, 40, { kind: 'aantal', aantal: 40 }],
  [3, 5, { kind: 'minder', dan: 10 }],
])('%i of %i is told as far as it says nothing of fewer than ten', (aantal, all, told) => {
  expect(treffersOf(aantal, all, 10)).toEqual(told);
});

test('no number that is told leaves fewer than ten on either side, bar none', () => {
  for (let all = 0; all <= 60; all++)
    for (let aantal = 0; aantal <= all; aantal++) {
      const told = treffersOf(aantal, all, 10);
      if (told.kind === 'aantal') {
        expect(told.aantal).toBeGreaterThanOrEqual(10);
        expect([0, ...Array.from({ length: 60 }, (_, i) => 10 + i)]).toContain(all - told.aantal);
      }
    }
});
