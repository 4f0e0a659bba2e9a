import { describe, expect, test } from 'vitest';
import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import { chooseRows } from '../../../shared/publication/choose-rows.ts';
import type { PublicationUnit } from '../../../shared/publication/publication-unit.ts';
import { unitsIn, voorschool, vroegschool } from './gemeente-units.ts';

const usual: Publicatiebeleid = { minChildren: 10, coalition: 1 };
const agreedBy = (...organisaties: string[]): Publicatiebeleid => ({
  ...usual,
  toestemming: [{ fase: 'voorschool', organisaties }],
});

/** The rows by name, with the organisaties in "Overige". */
const named = (units: readonly PublicationUnit[], beleid = usual): readonly string[] =>
  chooseRows({ units, beleid, niveau: 'organisaties' }).rows.map((row) => {
    if (row.niveau === 'gemeente') return 'gemeente';
    if (row.niveau !== 'overige-organisaties') return row.id;
    const of = units.filter(({ locatieId }) => row.units.some((key) => key.startsWith(`${locatieId}/`)));
    return `overige ${[...new Set(of.map(({ organisatieId }) => organisatieId))].join(' ')}`;
  });

const ofVroegschool = ['vroegschool', 'P', 'overige Q R S'];

describe('the small gemeente of the study', () => {
  test('has every row that can exist', () => {
    expect(named([...voorschool(), ...vroegschool])).toEqual([
      'gemeente',
      ...ofVroegschool,
      ...['voorschool', 'A', 'B', 'C'],
    ]);
  });

  test('shows an organisatie of six, and those beside it, only after consent of all', () => {
    const units = [...voorschool([6]), ...vroegschool];
    const without = ['gemeente', ...ofVroegschool, 'voorschool'];
    expect(named(units)).toEqual(without);
    expect(named(units, agreedBy('A', 'B'))).toEqual(without);
    expect(named(units, agreedBy('A', 'B', 'C'))).toEqual([...without, 'A', 'B', 'C']);
  });

  test('tells whose consent would bring a row', () => {
    const { absent } = chooseRows({
      units: voorschool([6]),
      beleid: agreedBy('A'),
      niveau: 'organisaties',
    });
    const row = { niveau: 'organisatie', fase: 'voorschool', toestemmingVan: ['B', 'C'] };
    expect(absent).toEqual([
      { ...row, id: 'A', reason: 'beschermt-anderen' },
      { ...row, id: 'B', reason: 'beschermt-anderen' },
      { ...row, id: 'C', reason: 'te-klein' },
    ]);
  });
});

describe('a voorschool of two organisaties, of 63 and 9 children', () => {
  const units = [...unitsIn('voorschool', { X: [40, 23], Y: [9] }), ...vroegschool];

  test('leaves the vroegschool whole and has no row, so there is none of the gemeente', () => {
    expect(named(units)).toEqual(ofVroegschool);
    const { absent } = chooseRows({ units, beleid: usual, niveau: 'organisaties' });
    expect(absent).toContainEqual({ niveau: 'gemeente', reason: 'fase-ontbreekt' });
    expect(absent).toContainEqual({
      niveau: 'fase',
      fase: 'voorschool',
      id: 'voorschool',
      reason: 'te-weinig-naast-een-ander',
      toestemmingVan: ['X', 'Y'],
    });
  });

  test('has both, the fase and the gemeente after consent', () => {
    expect(named(units, agreedBy('X', 'Y'))).toEqual([
      'gemeente',
      ...ofVroegschool,
      ...['voorschool', 'X', 'Y'],
    ]);
  });
});
