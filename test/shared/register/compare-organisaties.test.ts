import { describe, expect, it } from 'vitest';
import { compareRegister } from '../../../shared/register/compare-register.ts';
import { withChange } from '../../../shared/register/register.ts';
import type { RegisterFile } from '../../../shared/register/register-file.ts';
import type { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';

const today = '2026-06-01';
const board = (naam: string, bevoegdGezag?: string): Organisatie => ({
  organisatieId: naam.toLowerCase(),
  naam,
  soort: 'schoolbestuur',
  ...(bevoegdGezag !== undefined && { bevoegdGezag }),
});
const school = (nth: number, organisatieId: string, more: Partial<Locatie> = {}): Locatie => ({
  ...{ locatieId: `99AA0${nth}`, organisatieId, gemeentecode: '9901', naam: `School ${nth}` },
  ...{ soort: 'school', brin: '99AA', vestiging: `0${nth}` },
  ...more,
});

/** A file of DUO: of each number the schools of that bevoegd gezag. */
function duo(schools: Readonly<Record<string, readonly number[]>>): RegisterFile {
  const lines = Object.entries(schools).flatMap(([bevoegdGezag, numbers]) =>
    numbers.map((nth) => {
      const organisatieId = `bg-${bevoegdGezag}`;
      const locatie = school(nth, organisatieId);
      return {
        ...{ line: nth + 1, number: locatie.locatieId, locatie },
        organisatie: {
          ...{ organisatieId, naam: `Bevoegd gezag ${bevoegdGezag}`, bevoegdGezag },
          soort: 'schoolbestuur' as const,
        },
      };
    }),
  );
  return { bron: 'DUO', lines, ended: [] };
}

const compare = (organisaties: Organisatie[], locaties: Locatie[], file: RegisterFile) =>
  compareRegister({ organisaties, locaties }, file, today);

describe('an organisatie without a number', () => {
  it('of which every school has one bevoegd gezag keeps them, and gets that number', () => {
    const known = { organisaties: [board('Oost')], locaties: [school(1, 'oost'), school(2, 'oost')] };
    const { change, moved, numbered } = compareRegister(known, duo({ 7: [1, 2, 3] }), today);
    expect(moved).toEqual([]);
    expect(numbered).toEqual([board('Oost', '7')]);
    expect(change.organisaties).toEqual([board('Oost', '7')]);
    expect(change.locaties).toEqual([school(3, 'oost')]);
    const again = compareRegister(withChange(known, change), duo({ 7: [1, 2, 3] }), today);
    expect(again).toMatchObject({ change: { organisaties: [], locaties: [] }, numbered: [], unchanged: 3 });
  });

  it('keeps the name that it had, also where the file has another', () => {
    const { numbered } = compare([board('Oost')], [school(1, 'oost')], duo({ 7: [1] }));
    expect(numbered[0]?.naam).toBe('Oost');
  });

  it('of which the schools have several moves them, and the preview says from whom to whom', () => {
    const locaties = [school(1, 'oost'), school(2, 'oost')];
    const { moved, numbered } = compare([board('Oost')], locaties, duo({ 7: [1], 8: [2] }));
    expect(numbered).toEqual([]);
    expect(moved.map(({ locatie, from, to }) => [locatie.naam, from, to])).toEqual([
      ['School 1', 'Oost', 'Bevoegd gezag 7'],
      ['School 2', 'Oost', 'Bevoegd gezag 8'],
    ]);
  });

  it('that shares its bevoegd gezag with another one is not guessed at', () => {
    const locaties = [school(1, 'oost'), school(2, 'west')];
    const { moved, numbered } = compare([board('Oost'), board('West')], locaties, duo({ 7: [1, 2] }));
    expect(numbered).toEqual([]);
    expect(moved.map(({ from }) => from)).toEqual(['Oost', 'West']);
  });

  it('takes no number that another organisatie has', () => {
    const organisaties = [board('Oost'), board('West', '7')];
    const { moved, numbered } = compare(organisaties, [school(1, 'oost')], duo({ 7: [1] }));
    expect(numbered).toEqual([]);
    expect(moved.map(({ from, to }) => [from, to])).toEqual([['Oost', 'West']]);
  });

  it('does not look at a school that closed', () => {
    const locaties = [school(1, 'oost'), school(2, 'oost', { actiefTot: '2025-07-31' })];
    const { numbered } = compare([board('Oost')], locaties, duo({ 7: [1], 8: [2] }));
    expect(numbered).toEqual([board('Oost', '7')]);
  });
});

describe('an organisatie with a number', () => {
  it('loses a school that the file gives to another, and that is named', () => {
    const organisaties = [board('Oost', '7'), board('West', '8')];
    const { moved, changed } = compare(organisaties, [school(1, 'oost')], duo({ 8: [1] }));
    expect(changed[0]?.fields).toEqual(['organisatie']);
    expect(moved).toMatchObject([{ from: 'Oost', to: 'West' }]);
  });

  it('keeps a school of which a person set the organisatie', () => {
    const locaties = [school(1, 'oost', { handmatig: ['organisatie'] })];
    const { moved, kept } = compare([board('Oost', '7')], locaties, duo({ 8: [1] }));
    expect(moved).toEqual([]);
    expect(kept).toMatchObject([{ fields: ['organisatie'] }]);
  });
});
