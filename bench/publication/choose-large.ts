import { sum } from '../../shared/kernel/count.ts';
import { chooseBlocks } from '../../shared/publication/choose-blocks.ts';
import { chooseRows } from '../../shared/publication/choose-rows.ts';
import type { PublicationUnit } from '../../shared/publication/publication-unit.ts';
import { type Bench, measured } from '../measure.ts';
import { sideBySide } from '../side-by-side.ts';
import { mostOwnRows } from './most-own-rows.ts';

const LOCATIES = 600;
const ORGANISATIES = 60;
const GEMEENTEN = 200;
const REPEATS = 15;

/** Milliseconds to choose rows, beside adding up the children of every organisatie; and rows beside the most there can be. */
export const chooseLarge: Bench = {
  name: 'publication',
  needs: [],
  run: async () => {
    const units = Array.from({ length: LOCATIES }, (_, nth) => unitsOf(nth)).flat();
    const locatiesVan = [...new Set(units.map(({ organisatieId }) => organisatieId))];
    const beleid = { minChildren: 10, coalition: 2, locatiesVan } as const;
    const { ours, bare } = await sideBySide(
      {
        ours: () => Promise.resolve(chooseRows({ units, beleid, niveau: 'locaties' })),
        bare: () => Promise.resolve(byOrganisatie(units)),
      },
      REPEATS,
    );
    const [own, most] = ownRows();
    return [
      measured(`publication: rows of ${LOCATIES} locaties`, 'ms', ours, bare),
      measured(`publication: rows of organisaties in ${GEMEENTEN} gemeenten`, 'rows', own, most),
    ];
  },
};

/** Numbers that look drawn and are the same every time, below `most`. */
const drawn = (nth: number, most: number): number => (((nth + 1) * 2_654_435_761) % 4_294_967_296) % most;

/** A locatie: half of them schools, of which the larger tell their groepen apart. */
function unitsOf(nth: number): readonly PublicationUnit[] {
  const fase = nth % 2 === 0 ? 'voorschool' : 'vroegschool';
  const organisatieId = `${fase} ${String(drawn(nth, ORGANISATIES))}`;
  const place = { locatieId: `l${String(nth)}`, organisatieId, fase } as const;
  const size = 1 + drawn(nth + LOCATIES, 16);
  const unit = (groepen: PublicationUnit['groepen'], children: number): PublicationUnit => ({
    ...{ ...place, groepen, size: children, children },
  });
  if (fase === 'voorschool') return [unit('peuters', size)];
  if (size < 10) return [unit('groep1+groep2', size)];
  return [unit('groep1', Math.floor(size / 2)), unit('groep2', Math.ceil(size / 2))];
}

function byOrganisatie(units: readonly PublicationUnit[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { organisatieId, size } of units)
    totals.set(organisatieId, (totals.get(organisatieId) ?? 0) + size);
  return totals;
}

/** Organisaties with a row of their own in small gemeenten, and how many could have one at most. */
function ownRows(): readonly [number, number] {
  const gemeenten = Array.from({ length: GEMEENTEN }, (_, nth) =>
    Array.from({ length: 2 + drawn(nth, 9) }, (_size, i) => 1 + drawn(nth * 31 + i, 25)),
  );
  const own = gemeenten.map((sizes) => {
    const shares = sizes.map((size, i) => ({ id: `o${String(i)}`, size }));
    return chooseBlocks(shares, { minChildren: 10, coalition: 1 })?.own.length ?? 0;
  });
  return [sum(own), sum(gemeenten.map((sizes) => mostOwnRows(sizes, 10, 1)))];
}
