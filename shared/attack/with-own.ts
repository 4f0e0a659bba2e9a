import { type Base, touchedBy } from './base.ts';
import { type Cell, changedIn, childrenIn, type Model, type Moment } from './cells.ts';
import { sum } from '../kernel/count.ts';
import type { SumRelation } from './integers/integer-system.ts';
import type { Part } from './integers/solve.ts';
import type { RowName } from './leak.ts';
import type { Unit } from './release-view.ts';

/** What a variable of the base is for who knows a part of it. */
interface Rest {
  readonly variables: readonly number[];
  /** How many of its own children are voldoende in it. */
  readonly own: number;
}

interface Split {
  readonly cells: readonly Cell[];
  readonly highest: readonly number[];
  readonly restOf: ReadonlyMap<number, Rest>;
}

const voldoendeIn = (moment: Moment | undefined, units: readonly Unit[]): number =>
  sum(units.map(({ key }) => moment?.counts.get(key)?.voldoende ?? 0));

/** Takes own units out of cells, and with `apart` all others from one another. */
function splitCells({ model }: Base, at: Iterable<number>, own: ReadonlySet<string>, apart: boolean): Split {
  const { moments } = model;
  const cells: Cell[] = [];
  const highest: number[] = [];
  const restOf = new Map<number, Rest>();
  for (const place of [...at].sort((one, other) => one - other)) {
    const cell = model.cells[place];
    if (cell === undefined) continue;
    const others = cell.units.filter(({ organisatieId }) => !own.has(organisatieId));
    const groups = (apart ? others.map((unit) => [unit]) : [others]).filter(({ length }) => length > 0);
    const made = groups.map((units): Cell => {
      const byBase = new Map<number, number>();
      const variables = cell.variables.map((one, nth) => {
        const variable = byBase.get(one) ?? highest.length;
        const moment = moments[nth];
        highest[variable] = sum(units.map((unit) => (moment === undefined ? 0 : childrenIn(moment, unit))));
        byBase.set(one, variable);
        return variable;
      });
      return { units, variables, changed: sum(units.map(({ key }) => changedIn(moments, key))) };
    });
    cells.push(...made);
    const mine = cell.units.filter(({ organisatieId }) => own.has(organisatieId));
    cell.variables.forEach((one, nth) => {
      if (restOf.has(one)) return;
      const variables = made.map(({ variables: some }) => some[nth] ?? 0);
      restOf.set(one, { variables, own: voldoendeIn(moments[nth], mine) });
    });
  }
  return { cells, highest, restOf };
}

/** A relation in terms of what is left of its variables; those of other parts are certain. */
function restOfRelation({ members, total }: SumRelation, base: Base, part: Part, split: Split): SumRelation {
  const among = new Set(part.variables);
  let left = total;
  const variables = members.flatMap((one) => {
    const rest = among.has(one) ? split.restOf.get(one) : undefined;
    left -= rest?.own ?? base.solved.bounds.low[one] ?? 0;
    return rest?.variables ?? [];
  });
  return { members: variables, total: left };
}

interface NamedRelation {
  readonly relation: SumRelation;
  readonly names: readonly RowName[];
}

/** What the base knows of a part: its relations, or the one value that it has. */
function relationsOfPart(base: Base, part: Part, split: Split): readonly NamedRelation[] {
  const { relations } = base.model.system;
  const namesOf = (at: number): readonly RowName[] => base.model.names[at] ?? [];
  const [variable] = part.variables;
  const value = variable === undefined ? undefined : part.points[0]?.get(variable);
  if (part.relations.length === 0) {
    if (variable === undefined || value === undefined || part.tableau.size === 0) return [];
    const relation = { members: [variable], total: Number(value) };
    const names = (base.relationsOf[variable] ?? []).flatMap(namesOf);
    return [{ relation: restOfRelation(relation, base, part, split), names }];
  }
  return part.relations.flatMap((at) => {
    const relation = relations[at];
    if (relation === undefined) return [];
    return [{ relation: restOfRelation(relation, base, part, split), names: namesOf(at) }];
  });
}

/** The model of who has figures of units that were its own in all releases, with only the parts of the base that these tell about. */
export function modelWithOwn(base: Base, organisaties: readonly string[], apart = false): Model {
  const touched = touchedBy(base, organisaties);
  const split = splitCells(base, touched, new Set(organisaties), apart);
  const parts = new Set([...split.restOf.keys()].flatMap((one) => base.partOf[one] ?? []));
  const named = [...parts].flatMap((part) => relationsOfPart(base, part, split));
  return {
    moments: base.model.moments,
    cells: split.cells,
    system: { highest: split.highest, relations: named.map(({ relation }) => relation) },
    names: named.map(({ names }) => names),
    known: new Set(),
  };
}
