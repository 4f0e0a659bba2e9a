import type { UnitCounts } from './attack-input.ts';
import type { IntegerSystem, SumRelation } from './integers/integer-system.ts';
import type { RowName } from './leak.ts';
import { isOwnAt, ownershipOf } from './ownership.ts';
import type { ReleaseView, Unit } from './release-view.ts';
import type { RowSums } from './row-sums.ts';

/** One release in one domein, as one reader sees it. */
export interface Moment {
  readonly view: ReleaseView;
  readonly counts: ReadonlyMap<string, UnitCounts>;
  readonly sums: RowSums;
}

/** Units that stand in the same rows, so that nothing that is published tells one from the other. */
export interface Cell {
  readonly units: readonly Unit[];
  /** A variable a moment; twice the same where nothing changed between them. */
  readonly variables: readonly number[];
  /** Changed records between the two moments, 0 with one moment. */
  readonly changed: number;
}

/** Everything that a reader knows of one domein, as whole numbers of which sums are known. */
export interface Model {
  readonly moments: readonly Moment[];
  readonly cells: readonly Cell[];
  readonly system: IntegerSystem;
  /** Beside each relation of the system the rows that it comes from. */
  readonly names: readonly (readonly RowName[])[];
  /** Variables that the reader knows itself: of a unit that was its own in one of two releases. */
  readonly known: ReadonlySet<number>;
}

const countsIn = ({ counts }: Moment, key: string): readonly number[] => {
  const { aantal, voldoende, nietTeBeoordelen } = counts.get(key) ?? { aantal: 0, voldoende: 0 };
  return [voldoende, aantal - voldoende, nietTeBeoordelen ?? 0];
};

/**
 * Records of a unit that changed between two moments, at least: the larger of the summed rises and the summed falls,
 * as a child that goes from one outcome to another is a rise and a fall.
 */
export function changedRecords(from: Moment, to: Moment, key: string): number {
  const [before, after] = [countsIn(from, key), countsIn(to, key)];
  let [rises, falls] = [0, 0];
  after.forEach((count, at) => {
    const change = count - (before[at] ?? 0);
    if (change > 0) rises += change;
    else falls -= change;
  });
  return Math.max(rises, falls);
}

export const changedIn = ([from, to]: readonly Moment[], key: string): number =>
  from === undefined || to === undefined ? 0 : changedRecords(from, to, key);

export const childrenIn = ({ counts }: Moment, { key }: Unit): number => counts.get(key)?.aantal ?? 0;

/** The units that the reader does not know itself and that have children, by what tells them apart. */
function cellsOf(moments: readonly Moment[], own: ReadonlySet<string>, apart: boolean): readonly Cell[] {
  const groups = new Map<string, { units: Unit[]; changed: number }>();
  const all = new Map(moments.flatMap(({ view }) => [...view.units]));
  for (const unit of [...all.values()].sort((one, other) => (one.key < other.key ? -1 : 1))) {
    if (moments.every((moment) => childrenIn(moment, unit) === 0)) continue;
    const changed = changedIn(moments, unit.key);
    const ownership = ownershipOf(moments, unit, { own, isChanged: changed > 0 });
    if (ownership === 'all') continue;
    const rows = moments.map((moment) =>
      childrenIn(moment, unit) > 0 ? (moment.sums.rowsOf.get(unit.key) ?? []) : undefined,
    );
    const place = JSON.stringify([rows, changed > 0, apart || ownership === 'some' ? unit.key : '']);
    const group = groups.get(place) ?? { units: [], changed: 0 };
    group.units.push(unit);
    group.changed += changed;
    groups.set(place, group);
  }
  let variables = 0;
  return [...groups.values()].map(({ units, changed }) => {
    const first = variables++;
    return {
      units,
      changed,
      variables: moments.map((_, at) => (at > 0 && changed > 0 ? variables++ : first)),
    };
  });
}

/** What is left of the rows of one moment when a reader takes away what it knows: all that is in no cell. */
const relationsAt = (
  { counts, sums }: Moment,
  variableOf: ReadonlyMap<string, number>,
): readonly SumRelation[] =>
  sums.rows.map(({ units, voldoende }) => {
    let total = voldoende;
    const members = new Set<number>();
    for (const key of units) {
      const variable = variableOf.get(key);
      if (variable === undefined) total -= counts.get(key)?.voldoende ?? 0;
      else members.add(variable);
    }
    return { members: [...members], total };
  });

/** What a reader knows of units that are its own in one of two releases, by variable. */
function knownOf(
  moments: readonly Moment[],
  cells: readonly Cell[],
  own: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const { units, variables } of cells) {
    const [unit] = units;
    if (unit === undefined) continue;
    moments.forEach((moment, at) => {
      if (isOwnAt(moment, unit.key, own))
        known.set(variables[at] ?? 0, moment.counts.get(unit.key)?.voldoende ?? 0);
    });
  }
  return known;
}

/**
 * @param moments - one release, or two of which the difference is looked at
 * @param organisaties - whose own figures the reader has
 * @param apart - every unit in a cell of its own, for who wants no units taken together
 */
export function modelOf(moments: readonly Moment[], organisaties: readonly string[], apart = false): Model {
  const own = new Set(organisaties);
  const cells = cellsOf(moments, own, apart);
  const highest: number[] = [];
  const relations: SumRelation[] = [];
  moments.forEach((moment, at) => {
    const variableOf = new Map<string, number>();
    for (const { units, variables } of cells) {
      const variable = variables[at] ?? 0;
      highest[variable] = units.reduce((total, unit) => total + childrenIn(moment, unit), 0);
      for (const { key } of units) variableOf.set(key, variable);
    }
    relations.push(...relationsAt(moment, variableOf));
  });
  const names = moments.flatMap(({ sums }) => sums.rows.map((row) => row.names));
  const known = knownOf(moments, cells, own);
  // After the rows, so that names stand beside them.
  for (const [variable, total] of known) relations.push({ members: [variable], total });
  return { moments, cells, system: { highest, relations }, names, known: new Set(known.keys()) };
}
