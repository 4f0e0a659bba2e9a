import { attack } from '../../shared/attack/attack.ts';
import type { AttackedRelease } from '../../shared/attack/attack-input.ts';
import { readersOf } from '../../shared/attack/readers-of.ts';
import { type Bench, measured } from '../measure.ts';
import { sideBySide } from '../side-by-side.ts';
import { largeGemeente } from './large-gemeente.ts';

const LOCATIES = 600;
const REPEATS = 3;

/** Milliseconds to attack a large gemeente as every reader, beside adding up every row once as each of them. */
export const attackLarge: Bench = {
  name: 'attack',
  needs: [],
  run: async () => {
    const release = largeGemeente(LOCATIES);
    const readers = readersOf(release.documents, []);
    const { ours, bare } = await sideBySide(
      {
        ours: () => Promise.resolve(attack({ releases: [release], readers, refreshAfter: 10 })),
        bare: () => Promise.resolve(readers.map(() => addedUp(release))),
      },
      REPEATS,
    );
    return [measured(`attack: ${LOCATIES} locaties as ${readers.length} readers`, 'ms', ours, bare)];
  },
};

/** The sums of all rows, unit by unit: the least that looking at a publication takes. */
function addedUp({ documents, counts }: AttackedRelease): readonly number[] {
  const aantalOf = new Map<string, number>();
  for (const { locatieId, groepen, domein, aantal } of counts) {
    for (const lid of [locatieId, `${locatieId}/${groepen}`]) {
      const key = `${domein} ${lid}`;
      aantalOf.set(key, (aantalOf.get(key) ?? 0) + aantal);
    }
  }
  return documents.flatMap(({ cijfers }) =>
    cijfers.map(({ domein, leden }) =>
      leden.reduce((sum, lid) => sum + (aantalOf.get(`${domein} ${lid}`) ?? 0), 0),
    ),
  );
}
