import { describe, expect, it } from 'vitest';
import { type AdresPlace, adresPlaces } from '../../../shared/register/adres-places.ts';
import { type AdresLine, compareAdressen } from '../../../shared/register/compare-adressen.ts';
import { register } from '../../addin/taskpane/register-examples.ts';

const known = 'zon@verzonnen.example';
const places = adresPlaces(register, [{ rol: 'coordinator', scope: '99AA01', adres: known }], register.today);
const place = (scope: string): AdresPlace => places.find((one) => one.scope === scope)!;

/** A line as it was drawn for a place, with what somebody made of it. */
const drawn = (scope: string, more: Partial<AdresLine> = {}): AdresLine => {
  const { naam, nummer = '', rol, adres = '' } = place(scope);
  return { at: 0, naam, nummer, rol, sleutel: scope, bekend: adres, adres, ...more };
};
/** A line that somebody added below the others. */
const added = (more: Partial<AdresLine>): AdresLine => ({
  ...{ at: 9, naam: '', nummer: '', rol: undefined, sleutel: '', bekend: '', adres: 'a@verzonnen.example' },
  ...more,
});
const whys = (...lines: AdresLine[]) => compareAdressen(places, lines).wrong.map(({ why }) => why);
const changes = (...lines: AdresLine[]) =>
  compareAdressen(places, lines).changes.map(({ place: { rol, scope, adres }, to }) => ({
    ...{ rol, scope, from: adres, to },
  }));

describe('places of a register', () => {
  it('are a coordinator for each locatie and a bestuurder for each organisatie, with their numbers', () => {
    expect(places.map(({ rol, scope, nummer }) => [rol, scope, nummer])).toEqual([
      ['coordinator', '100000001', '100000001'],
      ['coordinator', '99AA00', '99AA00'],
      ['coordinator', '99AA01', '99AA01'],
      ['coordinator', '99AA02', '99AA02'],
      ['coordinator', '99AA03', '99AA03'],
      ['bestuurder', 'bg-1', '1'],
      ['bestuurder', 'kvk-1', '90000001'],
    ]);
    expect(places.filter(({ isActief }) => !isActief).map(({ scope }) => scope)).toEqual(['99AA02']);
  });
});

describe('a list of addresses', () => {
  it('asks nothing where it says what is known, also in capitals', () => {
    expect(
      compareAdressen(places, [drawn('99AA01'), drawn('99AA01', { adres: known.toUpperCase() })]),
    ).toEqual({ changes: [], wrong: [] });
  });

  it('says what is new, what becomes another and what goes', () => {
    expect(changes(drawn('99AA00', { adres: 'Nieuw@Verzonnen.example' }))).toEqual([
      { rol: 'coordinator', scope: '99AA00', from: undefined, to: 'nieuw@verzonnen.example' },
    ]);
    expect(changes(drawn('99AA01', { adres: 'anders@verzonnen.example' }))).toEqual([
      { rol: 'coordinator', scope: '99AA01', from: known, to: 'anders@verzonnen.example' },
    ]);
    expect(changes(drawn('99AA01', { adres: '' }))).toEqual([
      { rol: 'coordinator', scope: '99AA01', from: known, to: undefined },
    ]);
  });

  it('takes a line that was added by its number, however it is written', () => {
    for (const nummer of ['99AA00', '99aa 00', '99AA-00'])
      expect(changes(added({ nummer })).map(({ scope }) => scope)).toEqual(['99AA00']);
    expect(changes(added({ nummer: '90000001' }))[0]).toMatchObject({ rol: 'bestuurder', scope: 'kvk-1' });
  });

  it('never takes a line by its name alone', () => {
    expect(whys(added({ naam: place('99AA00').naam }))).toEqual(['zonder-nummer']);
    expect(changes(added({ naam: place('99AA00').naam }))).toEqual([]);
  });

  it('takes nothing of a line whose key and number are of two places, as after sorting one column', () => {
    const line = drawn('99AA00', { nummer: '99AA01', adres: 'a@verzonnen.example' });
    expect(whys(line)).toEqual(['tegenspraak']);
    expect(changes(line)).toEqual([]);
  });

  it('names a line of an unknown number, and one that is no address', () => {
    expect(whys(added({ nummer: '99ZZ00' }))).toEqual(['onbekend']);
    for (const adres of [
      'nee',
      'a@b',
      'Jan <a@verzonnen.example>',
      'a@x.example; b@x.example',
      'ä@x.example',
    ])
      expect(whys(drawn('99AA00', { adres }))).toEqual(['geen-adres']);
  });

  it('asks for whom a number is that two have', () => {
    const twice = places.map((one) => (one.scope === 'bg-1' ? { ...one, nummer: '99AA00' } : one));
    const line = added({ nummer: '99AA00' });
    expect(compareAdressen(twice, [line]).wrong.map(({ why }) => why)).toEqual(['meer-dan-een']);
    expect(compareAdressen(twice, [{ ...line, rol: 'bestuurder' }]).changes[0]?.place.scope).toBe('bg-1');
  });

  it('takes nothing where two lines disagree, and one where they agree', () => {
    const [a, b] = [added({ nummer: '99AA00' }), added({ at: 10, nummer: '99AA00' })];
    expect(changes(a, b)).toHaveLength(1);
    expect(compareAdressen(places, [a, b]).changes[0]?.at).toEqual([9, 10]);
    const other = { ...b, adres: 'b@verzonnen.example' };
    expect(changes(a, other)).toEqual([]);
    expect(whys(a, other)).toEqual(['twee-adressen', 'twee-adressen']);
  });

  it('does not write over what somebody else changed since the list was made', () => {
    const line = drawn('99AA01', { bekend: 'oud@verzonnen.example', adres: 'mijn@verzonnen.example' });
    expect(whys(line)).toEqual(['intussen-anders']);
    expect(changes(line)).toEqual([]);
    const untouched = drawn('99AA01', { bekend: 'oud@verzonnen.example', adres: 'oud@verzonnen.example' });
    expect(compareAdressen(places, [untouched])).toEqual({ changes: [], wrong: [] });
    const sameAsTheirs = drawn('99AA01', { bekend: 'oud@verzonnen.example', adres: known });
    expect(compareAdressen(places, [sameAsTheirs])).toEqual({ changes: [], wrong: [] });
  });
});
