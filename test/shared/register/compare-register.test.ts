import { describe, expect, it } from 'vitest';
import { compareRegister } from '../../../shared/register/compare-register.ts';
import { closesMany } from '../../../shared/register/closes-many.ts';
import { type Register, withChange } from '../../../shared/register/register.ts';
import type { RegisterFile } from '../../../shared/register/register-file.ts';
import type { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';

const today = '2026-06-01';
const yesterday = '2026-05-31';
const board = (nth: number): Organisatie => ({
  ...{ organisatieId: `bg-${nth}`, naam: `Bevoegd gezag ${nth}`, soort: 'schoolbestuur' },
  bevoegdGezag: String(nth),
});
const school = (nth: number, more: Partial<Locatie> = {}): Locatie => ({
  ...{ locatieId: `99AA0${nth}`, organisatieId: 'bg-1', gemeentecode: '9901', naam: `School ${nth}` },
  ...{ soort: 'school', brin: '99AA', vestiging: `0${nth}` },
  ...more,
});
const peuters = (nth: number, more: Partial<Locatie> = {}): Locatie => ({
  ...{ locatieId: `10000000${nth}`, organisatieId: 'kvk-1', gemeentecode: '9901', naam: `Peuters ${nth}` },
  ...{ soort: 'voorschool', lrk: `10000000${nth}` },
  ...more,
});
const houder: Organisatie = {
  organisatieId: 'kvk-1',
  naam: 'Opvang',
  soort: 'kinderopvang',
  kvk: '90000001',
};

const file = (
  locaties: readonly Locatie[],
  more: Partial<RegisterFile> & { readonly by?: Organisatie } = {},
): RegisterFile => {
  const isLrk = more.bron === 'LRK';
  const organisatie = more.by ?? (isLrk ? houder : board(1));
  const lines = locaties.map((locatie, i) => ({
    ...{ line: i + 2, locatie, organisatie },
    number: locatie.lrk ?? `${locatie.brin ?? ''}${locatie.vestiging ?? ''}`,
  }));
  return { bron: more.bron ?? 'DUO', ended: more.ended ?? [], lines };
};
const register = (locaties: readonly Locatie[], organisaties = [board(1), houder]): Register => ({
  organisaties,
  locaties,
});
const compare = (known: readonly Locatie[], said: RegisterFile) =>
  compareRegister(register(known), said, today);

describe('a file beside the register', () => {
  it('adds what is new, with its number as key, and its organisatie once', () => {
    const compared = compareRegister(register([], []), file([school(1), school(2)]), today);
    expect(compared.added).toEqual([school(1), school(2)]);
    expect(compared.change).toEqual({ organisaties: [board(1)], locaties: [school(1), school(2)] });
    expect(compared.unchanged).toBe(0);
  });

  it('finds a locatie by its number, whatever its key and its name are', () => {
    const mine = school(1, { locatieId: 'school-linde', naam: 'Linde' });
    const twin = school(2, { naam: 'School 1' });
    const { changed, added, unchanged } = compare([mine, twin], file([school(1), twin]));
    expect(changed).toEqual([{ before: mine, after: { ...mine, naam: 'School 1' }, fields: ['naam'] }]);
    expect(added).toEqual([]);
    expect(unchanged).toBe(1);
  });

  it('gives a new locatie another key where somebody else has its number as key', () => {
    const renumbered = school(1, { vestiging: '07' });
    const { added } = compare([renumbered], file([school(1), renumbered]));
    expect(added.map(({ locatieId }) => locatieId)).toEqual(['99AA01-2']);
  });

  it('closes what it does not have as of the day of the import, and deletes nothing', () => {
    const { closed, change } = compare([school(1), school(2)], file([school(1)]));
    expect(closed).toEqual([
      { before: school(2), after: school(2, { actiefTot: yesterday }), why: 'not-in-file' },
    ]);
    expect(change.locaties).toEqual([school(2, { actiefTot: yesterday })]);
  });

  it('closes on the day that the file says, and says why', () => {
    const ended = [
      { line: 9, number: '100000002', why: 'closed', on: '2026-03-31' },
      { line: 10, number: '100000003', why: 'no-vve' },
    ] as const;
    const { closed } = compare([peuters(2), peuters(3)], file([peuters(1)], { bron: 'LRK', ended }));
    expect(closed.map(({ after, why }) => [after.actiefTot, why])).toEqual([
      ['2026-03-31', 'closed'],
      [yesterday, 'no-vve'],
    ]);
  });

  it('never closes one before its first day', () => {
    const { closed } = compare([school(1), school(2, { actiefVan: today })], file([school(1)]));
    expect(closed[0]?.after.actiefTot).toBe(today);
  });

  it('opens again what was closed and is there again', () => {
    const { changed } = compare([school(1, { actiefTot: '2025-07-31' })], file([school(1)]));
    expect(changed[0]).toMatchObject({ after: school(1), fields: ['actiefTot'] });
    expect(changed[0]?.after).not.toHaveProperty('actiefTot');
  });

  it('leaves locaties of the other kind alone', () => {
    expect(compare([peuters(1)], file([school(1)])).closed).toEqual([]);
    expect(compare([school(1)], file([peuters(1)], { bron: 'LRK' })).closed).toEqual([]);
  });

  it('changes nothing the second time', () => {
    const said = file([school(1), school(3, { organisatieId: 'bg-1' })]);
    const before = register([school(1, { naam: 'Anders' }), school(2)], []);
    const first = compareRegister(before, said, today);
    expect(first.change.locaties).toHaveLength(3);
    const again = compareRegister(withChange(before, first.change), said, '2026-07-15');
    expect(again).toMatchObject({ added: [], changed: [], closed: [], unchanged: 2 });
    expect(again.change).toEqual({ organisaties: [], locaties: [] });
  });
});

describe('what a person set by hand', () => {
  it('survives, and is told where the file says otherwise', () => {
    const mine = school(1, { naam: 'Onze naam', actiefVan: '2024-08-01', handmatig: ['naam', 'actiefVan'] });
    const { changed, kept } = compare([mine], file([school(1, { actiefVan: '2020-01-01' })]));
    expect(changed).toEqual([]);
    expect(kept).toEqual([{ locatie: mine, fields: ['naam', 'actiefVan'] }]);
  });

  it('stays where another field changes', () => {
    const mine = school(1, { naam: 'Onze naam', handmatig: ['naam'] });
    const { changed } = compare([mine], file([school(1)], { by: board(2) }));
    expect(changed[0]).toMatchObject({
      fields: ['organisatie'],
      after: { naam: 'Onze naam', organisatieId: 'bg-2' },
    });
  });

  it('is not closed where no file has it, or where a person said that it is there', () => {
    const added = school(1, { handmatig: ['locatie', 'naam'] });
    const reopened = school(2, { handmatig: ['actiefTot'] });
    const unknown: Locatie = { ...peuters(4), soort: 'school', lrk: undefined! };
    delete unknown.lrk;
    const { closed, kept } = compare([added, reopened, unknown], file([school(3)]));
    expect(closed).toEqual([]);
    expect(kept.map(({ locatie }) => locatie)).toEqual([added, reopened, unknown]);
  });

  it('is only its own once a file knows the locatie too', () => {
    const added = school(1, { naam: 'Zelf', handmatig: ['locatie', 'naam'] });
    const { changed } = compare([added], file([school(1)]));
    expect(changed).toEqual([
      { before: added, after: { ...added, handmatig: ['naam'] }, fields: ['locatie'] },
    ]);
  });

  it('keeps what no file knows: what it was, and its kindcentrum', () => {
    const mine = school(1, { naam: 'Oud', voorheen: ['x'], kindcentrumId: 'kc-1' });
    expect(compare([mine], file([school(1)])).change.locaties).toEqual([{ ...mine, naam: 'School 1' }]);
  });
});

describe('the organisaties of a file', () => {
  it('are found by the number of the board or of the KVK', () => {
    const known = [
      { ...board(1), organisatieId: 'zelf-1', naam: 'Stichting Onderwijs' },
      { ...houder, organisatieId: 'zelf-2' },
    ];
    const schools = compareRegister(register([], known), file([school(1)]), today);
    expect(schools.added[0]?.organisatieId).toBe('zelf-1');
    expect(schools.change.organisaties).toEqual([]);
    const others = compareRegister(register([], known), file([peuters(1)], { bron: 'LRK' }), today);
    expect(others.added[0]?.organisatieId).toBe('zelf-2');
  });

  it('get the name that the LRK gives, but not where a person named them', () => {
    const said = file([peuters(1)], { bron: 'LRK', by: { ...houder, naam: 'Opvang Nieuw' } });
    const renamed = compareRegister(register([peuters(1)]), said, today);
    expect(renamed.change.organisaties).toEqual([{ ...houder, naam: 'Opvang Nieuw' }]);
    const byHand = register([peuters(1)], [{ ...houder, handmatig: true }]);
    expect(compareRegister(byHand, said, today).change.organisaties).toEqual([]);
  });
});

describe('a file that closes many', () => {
  const five = [1, 2, 3, 4, 5].map((nth) => school(nth));
  it.each([
    [3, undefined],
    [2, 5],
    [1, 5],
  ])('with %i of 5 left tells %s', (left, told) => {
    expect(closesMany(register(five), compare(five, file(five.slice(0, left))))).toBe(told);
  });
});
