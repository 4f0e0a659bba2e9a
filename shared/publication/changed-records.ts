import type { Domein } from '../afspraak/domein.ts';
import type { Fase } from '../afspraak/fase.ts';
import { type LocatieTelling, type Pooled, pool } from '../aggregation/pool.ts';
import type { GroepTelling } from '../inzending/inzending.ts';
import { sum } from '../kernel/count.ts';
import { changedDetails, recordsIn } from './changed-details.ts';
import { type GroepLabel, labelOf } from './publication-unit.ts';

/** How many children of one locatie count otherwise in one release than in another: at least so many. */
export interface ChangedRecords {
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly changed: number;
  /** The same by groep, for readers of rows of groepen: what moved from one groep to another counts in both. */
  readonly byGroep: ByGroep;
  /** Those of whom something else than the outcome may have become another as well: see `changedDetails`. */
  readonly told: number;
  readonly toldByGroep: ByGroep;
}
type ByGroep = Readonly<Record<GroepLabel, number>>;

/**
 * What changed at each locatie, which is counts alone: per groep and domein the larger of the summed rises and the
 * summed falls over voldoende, onvoldoende and niet te beoordelen, and of a groep the largest over the domeinen. Counts
 * do not tell who changed, so it is a lower bound. A locatie that comes or goes counts whole; where groepen were merged
 * or parted it is compared as one, or that alone would count as a change. Source: disclosure.md, `refreshAfter`.
 */
export function changedRecords(
  before: readonly LocatieTelling[],
  after: readonly LocatieTelling[],
  domeinen: readonly Domein[],
): readonly ChangedRecords[] {
  const [then, now] = [byLocatie(before), byLocatie(after)];
  return [...new Map([...then, ...now])].map(([locatieId, { organisatieId, fase }]) => {
    const before = then.get(locatieId)?.groepen ?? [];
    const after = now.get(locatieId)?.groepen ?? [];
    const changed = changedAt(before, after, domeinen);
    const byGroep = eachLabel((label) => {
      const [old, fresh] = [rowsOf(label, before), rowsOf(label, after)];
      return largestChange(pool(old, domeinen), pool(fresh, domeinen));
    });
    return {
      ...{ locatieId, organisatieId, fase, changed, byGroep },
      told: Math.max(changed, changedDetails(before, after)),
      toldByGroep: eachLabel((label) =>
        Math.max(byGroep[label], changedDetails(rowsOf(label, before), rowsOf(label, after))),
      ),
    };
  });
}

const byLocatie = (tellingen: readonly LocatieTelling[]): ReadonlyMap<string, LocatieTelling> =>
  new Map(tellingen.map((telling) => [telling.locatieId, telling]));

type Rows = readonly GroepTelling[];

const rowsOf = (label: GroepLabel, rows: Rows): Rows =>
  rows.filter(({ groepen }) => labelOf(groepen) === label);

const eachLabel = (count: (label: GroepLabel) => number): ByGroep => ({
  peuters: count('peuters'),
  groep1: count('groep1'),
  groep2: count('groep2'),
  'groep1+groep2': count('groep1+groep2'),
});

function changedAt(before: Rows, after: Rows, domeinen: readonly Domein[]): number {
  const then = new Map(before.map((row) => [labelOf(row.groepen), row]));
  const isAlike = before.length === after.length && after.every((row) => then.has(labelOf(row.groepen)));
  if (!isAlike) return largestChange(pool(before, domeinen), pool(after, domeinen));
  return sum(
    after.map((row) => {
      const old = then.get(labelOf(row.groepen));
      return largestChange(pool(old ? [old] : [], domeinen), pool([row], domeinen));
    }),
  );
}

/** Both in the order of the domeinen. */
const largestChange = (before: readonly Pooled[], after: readonly Pooled[]): number =>
  Math.max(0, ...after.map((now, i) => changeIn(before[i], now)));

function changeIn(before: Pooled | undefined, now: Pooled): number {
  const steps = (['voldoende', 'onvoldoende', 'nietTeBeoordelen'] as const).map(
    (outcome) => now[outcome] - (before?.[outcome] ?? 0),
  );
  return recordsIn(steps);
}
