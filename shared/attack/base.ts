import type { Model } from './cells.ts';
import type { Part, Solved } from './integers/solve.ts';

/**
 * What is certain for who has no figures of its own, and where to find things in it. Parts have nothing to do with
 * each other, so that own figures tell only about the parts that they are in.
 */
export interface Base {
  readonly model: Model;
  readonly solved: Solved;
  /** Of each variable its part, its cell, and the relations that it is in. */
  readonly partOf: readonly (Part | undefined)[];
  readonly cellOf: readonly number[];
  readonly relationsOf: readonly (readonly number[])[];
  /** Of each organisatie the cells that it has units in. */
  readonly cellsOfOrganisatie: ReadonlyMap<string, ReadonlySet<number>>;
}

export function baseOf(model: Model, solved: Solved): Base {
  const partOf: Part[] = [];
  for (const part of solved.parts) for (const one of part.variables) partOf[one] = part;
  const cellOf: number[] = [];
  const cellsOfOrganisatie = new Map<string, Set<number>>();
  model.cells.forEach(({ units, variables }, at) => {
    for (const one of variables) cellOf[one] = at;
    for (const { organisatieId } of units) {
      const cells = cellsOfOrganisatie.get(organisatieId) ?? new Set<number>();
      cellsOfOrganisatie.set(organisatieId, cells.add(at));
    }
  });
  const relationsOf: number[][] = model.system.highest.map(() => []);
  model.system.relations.forEach(({ members }, at) => members.forEach((one) => relationsOf[one]?.push(at)));
  return { model, solved, partOf, cellOf, relationsOf, cellsOfOrganisatie };
}

/** The cells that own figures of these organisaties can tell about, with all their parts. */
export function touchedBy(base: Base, organisaties: readonly string[]): ReadonlySet<number> {
  const cells = new Set(organisaties.flatMap((one) => [...(base.cellsOfOrganisatie.get(one) ?? [])]));
  // A set gives what was added while it is walked through as well.
  for (const at of cells) {
    for (const variable of base.model.cells[at]?.variables ?? []) {
      for (const one of base.partOf[variable]?.variables ?? []) cells.add(base.cellOf[one] ?? at);
    }
  }
  return cells;
}
