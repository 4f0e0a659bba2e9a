import { expect, test } from 'vitest';
import {
  adoptedIn,
  isChangedSince,
  keepAdopted,
  releasesOf,
  shownOf,
} from '../../../functions/inzendingen/adopted.ts';
import type { Accepted, LocatieRespons } from '../../../functions/inzendingen/locatie-respons.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import { idOf } from '../fixtures/inzending.ts';

const accepted = (nth: number): Accepted => ({
  versie: nth,
  inzendingId: idOf(nth),
  ontvangenOp: '2026-06-20T10:00:00.000Z',
  nulopgave: true,
  groepen: [],
  kindvolgsysteem: undefined,
  groeimethode: undefined,
});
const row = (counting?: number, adopted?: LocatieRespons['adopted']): LocatieRespons => ({
  locatieId: 'loc-1',
  status: 'geaccepteerd',
  versie: 2,
  ...(counting !== undefined && { accepted: accepted(counting) }),
  ...(adopted && { adopted }),
  fence: { open: false, versie: 6 },
});
const first = { release: 1, inzendingId: idOf(1) };

test.each([
  ['the same counts', row(1, first), false],
  ['a newer one counts', row(2, first), true],
  ['none counts any more', row(undefined, first), true],
  ['none counted and none does', row(undefined, { release: 1 }), false],
  ['none counted and one does', row(1, { release: 1 }), true],
  ['what was kept is of an earlier release', row(1, { ...first, release: 0 }), true],
  ['it was invited since and sent', row(1), true],
  ['it was invited since and is silent', row(), false],
])('whether something else would be adopted where %s: %#', (_, respons, isChanged) => {
  expect(isChangedSince(respons, 1)).toBe(isChanged);
});

test('what is kept is what counts then, and is no change', () => {
  for (const respons of [row(1), row(), row(2, first)]) {
    const kept = keepAdopted(respons, 3);
    const { adopted } = respons;
    expect(kept).toEqual({
      ...respons,
      adopted: { release: 3, ...ofCounting(respons) },
      ...(adopted && { adoptedBefore: [adopted] }),
    });
    expect(isChangedSince(kept, 3)).toBe(false);
  }
});
const ofCounting = (respons: LocatieRespons) =>
  respons.accepted ? { inzendingId: respons.accepted.inzendingId } : {};

test('what every release was made of is kept, once each, however often it is taken up', () => {
  const twice = keepAdopted(keepAdopted(row(1), 1), 1);
  const second = keepAdopted({ ...twice, accepted: accepted(2) }, 2);
  const { adopted: ofSecond, adoptedBefore = [] } = second;
  const third = keepAdopted({ ...row(undefined, ofSecond), adoptedBefore }, 3);
  expect(releasesOf([row(4), third])).toEqual([1, 2, 3]);
  expect([1, 2, 3, 4].map((release) => adoptedIn(release, third))).toEqual([
    idOf(1),
    idOf(2),
    undefined,
    undefined,
  ]);
});

const standing = (status: UitvraagStatus, release?: number) => ({
  status,
  ...(release !== undefined && { release }),
});
const is = (nth: number, isSuperseded: boolean) => ({ inzendingId: idOf(nth), isSuperseded });

test.each([
  ['before the first adoption what counts', standing('gesloten'), row(2), is(2, false)],
  ['before anything counts nothing', standing('open'), row(), undefined],
  ['after adoption what was adopted', standing('teruggekoppeld', 1), row(1), is(1, false)],
  ['while nothing changed yet the same', standing('gesloten', 1), row(1, first), is(1, false)],
  ['while a newer one waits the adopted one', standing('gesloten', 1), row(2, first), is(1, true)],
  ['while all may send again the adopted one', standing('open', 1), row(2, first), is(1, true)],
  ['while it was taken back the adopted one', standing('gesloten', 1), row(undefined, first), is(1, true)],
  ['nothing beside figures that it is not in', standing('gesloten', 1), row(1, { release: 1 }), undefined],
  ['after adopting anew the new one', standing('teruggekoppeld', 2), row(2, first), is(2, false)],
  ['between adopting and showing the new one', standing('vastgesteld', 1), row(2, first), is(2, false)],
  [
    'in a second herziening that of the second release',
    standing('gesloten', 2),
    row(3, { release: 2, inzendingId: idOf(2) }),
    is(2, true),
  ],
])('an owner sees %s', (_, uitvraag, respons, shown) => {
  expect(shownOf(uitvraag, respons)).toEqual(shown);
});
