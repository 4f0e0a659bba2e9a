import { expect, test } from 'vitest';
import { largeGemeente } from '../../../bench/attack/large-gemeente.ts';
import { attack } from '../../../shared/attack/attack.ts';
import { readersOf } from '../../../shared/attack/readers-of.ts';

/** Seconds of work for what two cores may take ten for. */
const MOST_SECONDS = 10;

test('600 locaties are attacked as every reader within the time, and nothing is found where nothing is', () => {
  const release = largeGemeente(600);
  const readers = readersOf(release.documents, [['o0000', 'o0001']]);
  expect(readers.length).toBeGreaterThan(60);
  const before = process.cpuUsage();
  expect(attack({ releases: [release], readers, refreshAfter: 10 })).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
});

test('one small organisatie beside the others is found among 600 locaties', () => {
  const release = largeGemeente(600);
  const [, partners] = release.documents;
  const first = partners?.cijfers.find(({ niveau }) => niveau === 'overige-organisaties');
  const [lid = ''] = first?.leden ?? [];
  const small = partners?.cijfers.flatMap((row) => {
    if (row.niveau !== 'overige-organisaties' || row.fase !== 'voorschool') return [row];
    const own = release.counts.filter((one) => one.locatieId === lid && one.domein === row.domein);
    const less = (part: 'aantal' | 'voldoende'): number =>
      row[part] - own.reduce((sum, one) => sum + one[part], 0);
    return [{ ...row, leden: row.leden.slice(1), aantal: less('aantal'), voldoende: less('voldoende') }];
  });
  const documents = [...release.documents.slice(0, 1), { ...partners!, cijfers: small ?? [] }];
  const readers = [{ kring: 'partners', organisaties: [] }] as const;
  const leaks = attack({ releases: [{ ...release, documents }], readers, refreshAfter: 10 });
  expect(leaks.map(({ leden }) => leden.join())).toContain(lid);
});
