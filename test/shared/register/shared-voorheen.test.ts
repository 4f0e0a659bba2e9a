import { expect, test } from 'vitest';
import { sharedVoorheen } from '../../../shared/register/shared-voorheen.ts';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';

const day = '2026-06-01';
const locatie = (locatieId: string, voorheen?: string[], actiefTot?: string): Locatie => ({
  ...{ locatieId, organisatieId: 'o', gemeentecode: '9901', naam: locatieId, soort: 'school' },
  ...(voorheen && { voorheen }),
  ...(actiefTot !== undefined && { actiefTot }),
});

test('one successor of a locatie that closed is nothing to tell', () => {
  expect(sharedVoorheen([locatie('a', ['old']), locatie('old', undefined, '2025-07-31')], day)).toEqual([]);
});

test('two successors are told with both names', () => {
  const all = [locatie('a', ['old']), locatie('b', ['x', 'old']), locatie('old', undefined, '2025-07-31')];
  expect(sharedVoorheen(all, day)).toEqual([{ voorheen: 'old', by: ['a', 'b'] }]);
});

test('a locatie that goes on itself is a successor too', () => {
  const all = [locatie('a', ['old']), locatie('old')];
  expect(sharedVoorheen(all, day)).toEqual([{ voorheen: 'old', by: ['a', 'old'] }]);
});

test('naming one locatie twice is naming it once', () => {
  expect(sharedVoorheen([locatie('a', ['old', 'old'])], day)).toEqual([]);
});
