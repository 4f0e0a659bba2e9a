import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fase } from '../../../shared/afspraak/fase.ts';
import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import { chooseRows } from '../../../shared/publication/choose-rows.ts';
import type { ChosenRow } from '../../../shared/publication/chosen-row.ts';
import { publicatieNiveaus } from '../../../shared/publication/publicatie-niveau.ts';
import { type PublicationUnit, unitKey } from '../../../shared/publication/publication-unit.ts';
import { leaks } from './derivable.ts';
import { unitsIn, vroegschool } from './gemeente-units.ts';

type Rows = readonly Pick<ChosenRow, 'units'>[];

/** Sets that are too small, with the floor of five in a fase where all agreed. */
function leaksOf(
  units: readonly PublicationUnit[],
  rows: Rows,
  beleid: Publicatiebeleid,
  agreed: readonly Fase[],
) {
  const known = units
    .filter(({ children }) => children > 0)
    .map((unit) => ({
      key: unitKey(unit),
      organisatieId: unit.organisatieId,
      size: unit.size,
      least: agreed.includes(unit.fase) ? 5 : beleid.minChildren,
    }));
  return leaks(
    known,
    rows.map((row) => row.units),
    beleid.coalition,
  );
}

const size = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 25 }) },
  { weight: 2, arbitrary: fc.integer({ min: 60, max: 400 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Up to nine units of up to four organisaties; a locatie of a school has one unit or two. */
const gemeente = fc
  .array(
    fc.record({
      organisatieId: fc.constantFrom('a', 'b', 'c', 'd'),
      soort: fc.constantFrom('peuters', 'apart', 'apart', 'samen'),
      sizes: fc.tuple(size, size),
      unseen: fc.boolean(),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((locaties) =>
    locaties.flatMap(({ organisatieId, soort, sizes, unseen }, i): readonly PublicationUnit[] => {
      const place = { locatieId: `l${String(i)}`, organisatieId };
      const counted = (nth: 0 | 1) => ({
        size: sizes[nth],
        children: sizes[nth] + (unseen && sizes[nth] === 0 ? 3 : 0),
      });
      if (soort === 'peuters') return [{ ...place, fase: 'voorschool', groepen: 'peuters', ...counted(0) }];
      const fase = 'vroegschool';
      if (soort === 'samen') return [{ ...place, fase, groepen: 'groep1+groep2', ...counted(0) }];
      return [
        { ...place, fase, groepen: 'groep1', ...counted(0) },
        { ...place, fase, groepen: 'groep2', ...counted(1) },
      ];
    }),
  );

const beleid = fc.record({
  minChildren: fc.constantFrom(5, 8, 10),
  coalition: fc.constantFrom<1 | 2>(1, 2),
  toestemming: fc.constantFrom<Publicatiebeleid['toestemming']>(
    [],
    [{ fase: 'voorschool', organisaties: ['a', 'b', 'c', 'd'] }],
    [{ fase: 'vroegschool', organisaties: ['a', 'b', 'c', 'd'] }],
  ),
  locatiesVan: fc.constantFrom<string[][]>(['a', 'b', 'c', 'd'], ['b'], []),
});

describe('with all rows of a publication, own figures and any arithmetic', () => {
  test.each(publicatieNiveaus)('nobody works out anything about too few children at level %s', (niveau) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(gemeente, beleid, (units, policy) => {
        const { rows, toestemming } = chooseRows({ units, beleid: policy, niveau });
        rows.forEach((row) => seen.add(row.niveau));
        expect(leaksOf(units, rows, policy, toestemming)).toEqual([]);
      }),
      { numRuns: 1500, seed: 20260601 },
    );
    const often = { locaties: 7, organisaties: 5, fase: 3, geen: 0 }[niveau];
    expect(seen.size).toBe(often);
  });

  const usual = { minChildren: 10, coalition: 1 } as const;
  const of = (units: readonly PublicationUnit[], ids: readonly string[]) => ({
    units: units.filter((unit) => ids.includes(unit.organisatieId)).map(unitKey),
  });
  const groep = (units: readonly PublicationUnit[], label: string) => ({
    units: units.filter(({ groepen }) => groepen === label).map(unitKey),
  });
  const nine = unitsIn('voorschool', { X: [40], Y: [23], Z: [9] });
  const apart = unitsIn('vroegschool', { P: [[12, 4]], Q: [[14, 15]] });
  const merged = [
    ...unitsIn('vroegschool', { P: [[20, 20]], Q: [[20, 20]] }),
    ...unitsIn('vroegschool', { R: [7] }),
  ];
  const both = [...nine.slice(2), ...vroegschool];

  test.each<[string, readonly PublicationUnit[], Rows]>([
    ['a row of nine children', nine, [of(nine, ['Z'])]],
    [
      '"Overige" of which nine are left beside the largest in it',
      nine,
      [of(nine, ['Y', 'Z']), of(nine, ['X'])],
    ],
    [
      'the fase beside all but one organisatie',
      nine,
      [of(nine, ['X', 'Y', 'Z']), of(nine, ['X']), of(nine, ['Y'])],
    ],
    [
      'an organisatie that groepen split into a small part',
      apart,
      [of(apart, ['P']), of(apart, ['Q']), groep(apart, 'groep1'), groep(apart, 'groep2')],
    ],
    [
      'groepen beside a fase in which seven were sent together',
      merged,
      [of(merged, ['P', 'Q', 'R']), groep(merged, 'groep1'), groep(merged, 'groep2')],
    ],
    [
      'the gemeente beside one fase',
      both,
      [of(both, ['Z', 'P', 'Q', 'R', 'S']), of(both, ['P', 'Q', 'R', 'S'])],
    ],
  ])('%s would be found', (_, units, rows) => {
    expect(leaksOf(units, rows, usual, [])).not.toEqual([]);
  });
});
