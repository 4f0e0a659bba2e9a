import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { AttackedRelease, Reader } from '../../../shared/attack/attack-input.ts';
import { counted, releaseOf, type Row } from './publish.ts';

const reader = (organisatieId: string): Reader => ({ kring: 'partners', organisaties: [organisatieId] });
const readers = [{ kring: 'partners', organisaties: [] } as const, reader('a'), reader('b')];

const found = (...releases: readonly AttackedRelease[]): readonly string[] =>
  attack({ releases, readers, refreshAfter: 10 }).map(
    (leak) => `${leak.soort} ${leak.release} ${leak.reader.organisaties.join()}: ${leak.leden.join(' ')}`,
  );

/** Invented: l1 is of another organisatie in each release, and counts otherwise in the second. */
function release(nth: number, organisatieId: string, voldoende: number, rows: readonly Row[]) {
  const counts = [
    counted({ locatieId: 'l1', organisatieId, aantal: 40, voldoende }),
    counted({ locatieId: 'c1', aantal: 8, voldoende: 5 }),
    counted({ locatieId: 'd1', aantal: 12, voldoende: 9 }),
  ];
  return releaseOf({ counts, rows, release: nth, kring: 'partners' });
}

const fase: Row = { niveau: 'fase', id: 'voorschool', leden: ['l1', 'c1', 'd1'] };
const ofD: Row = { niveau: 'organisatie', id: 'd', leden: ['d1'] };

test.each([
  ['a', 'b'],
  ['b', 'a'],
])('who had a locatie, %s, takes what it counted then away, and %s, who got it, does not', (had, got) => {
  expect(found(release(1, had, 30, [fase]))).toEqual([]);
  expect(found(release(1, had, 30, [fase]), release(2, got, 12, [ofD]))).toEqual([`exact 2 ${had}: c1`]);
});

test.each([
  ['a', 'b'],
  ['b', 'a'],
])('who got a locatie takes what it counts now away, and %s, who had it, does not', (had, got) => {
  expect(found(release(1, had, 30, [ofD]), release(2, got, 12, [fase]))).toEqual([`exact 2 ${got}: c1`]);
});

test('where nothing changed both know it', () => {
  const leaks = found(release(1, 'a', 30, [fase]), release(2, 'b', 30, [fase, ofD]));
  expect(leaks).toContain('exact 2 b: c1');
  expect(found(release(1, 'a', 30, [ofD]), release(2, 'b', 30, [fase]))).toEqual(['exact 2 a: c1']);
});

test('what a reader knows itself is no leak', () => {
  const own: Row = { niveau: 'organisatie', id: 'l', leden: ['l1'] };
  expect(found(release(1, 'a', 30, [own]), release(2, 'b', 12, [own]))).toEqual([]);
});
