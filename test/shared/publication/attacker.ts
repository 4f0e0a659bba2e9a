/**
 * A reader with paper and patience, written from what publication promises and not from how it is done: knows the
 * number of children of every unit, every published sum, and in full the figures of the organisaties that are read
 * along. Tries every set of other units that is small enough to be a secret.
 */

/** A locatie x groep as it is: how many of its judged children grew enough, per domein. */
export interface SecretUnit {
  readonly id: string;
  readonly organisatieId: string;
  readonly fase: string;
  /** Per domein: children judged and, of these, voldoende. */
  readonly domeinen: readonly { readonly aantal: number; readonly voldoende: number }[];
}

/** A published sum: over which units, in which domein, how many children and how many of them voldoende. */
export interface PublishedSum {
  readonly leden: readonly string[];
  readonly domein: number;
  readonly aantal: number;
  readonly voldoende: number;
}

export interface AttackFinding {
  /** `small`: a row over too few; `exact`: voldoende of few children is fixed; `few`: fixed as nobody grew enough. */
  readonly kind: 'small' | 'exact' | 'few';
  readonly reader: readonly string[];
  readonly domein: number;
}

/** Everything that readers can find out, for every coalition of at most `coalition` organisaties and the public. */
export function attack(
  units: readonly SecretUnit[],
  sums: readonly PublishedSum[],
  { minChildren, coalition }: { readonly minChildren: number; readonly coalition: number },
): readonly AttackFinding[] {
  const organisaties = [...new Set(units.map(({ organisatieId }) => organisatieId))];
  const readers = subsetsOf(organisaties).filter(({ length }) => length <= coalition);
  const small = sums
    .filter(({ aantal }) => aantal < minChildren)
    .map(({ domein }) => ({ kind: 'small' as const, reader: [], domein }));
  return [...small, ...readers.flatMap((reader) => readAlong(reader, units, sums, minChildren))];
}

function readAlong(
  reader: readonly string[],
  units: readonly SecretUnit[],
  sums: readonly PublishedSum[],
  minChildren: number,
): readonly AttackFinding[] {
  const domeinen = [...new Set(sums.map(({ domein }) => domein))];
  return domeinen.flatMap((domein) => {
    const others = units.filter(
      (unit) => !reader.includes(unit.organisatieId) && (unit.domeinen[domein]?.aantal ?? 0) > 0,
    );
    const relations = sums
      .filter((one) => one.domein === domein)
      .map(({ leden, voldoende }) => ({
        cells: others.map(({ id }) => leden.includes(id)),
        voldoende:
          voldoende -
          totalOf(
            units.filter((unit) => leden.includes(unit.id) && reader.includes(unit.organisatieId)),
            domein,
            'voldoende',
          ),
      }));
    const sizes = others.map((unit) => unit.domeinen[domein]?.aantal ?? 0);
    return subsetsOf(others.map((_, i) => i)).flatMap((set): readonly AttackFinding[] => {
      const size = set.reduce((sum, i) => sum + (sizes[i] ?? 0), 0);
      if (size === 0 || size >= minChildren) return [];
      const [lowest, highest] = boundsOf(set, sizes, relations);
      if (lowest !== highest || lowest === size) return [];
      return [{ kind: lowest === 0 ? 'few' : 'exact', reader, domein }];
    });
  });
}

interface Relation {
  readonly cells: readonly boolean[];
  readonly voldoende: number;
}

/** Lowest and highest voldoende of a set over all whole numbers that satisfy the relations, by trying them out. */
function boundsOf(
  set: readonly number[],
  sizes: readonly number[],
  relations: readonly Relation[],
): readonly [number, number] {
  // Units that stand in the same relations can be swapped freely: a class of them is one number in each part.
  const classes = new Map<string, { inSet: number; outside: number }>();
  sizes.forEach((size, i) => {
    const key = relations.map(({ cells }) => (cells[i] ? '1' : '0')).join('');
    const one = classes.get(key) ?? { inSet: 0, outside: 0 };
    classes.set(
      key,
      set.includes(i) ? { ...one, inSet: one.inSet + size } : { ...one, outside: one.outside + size },
    );
  });
  let bounds: [number, number] = [Infinity, -Infinity];
  const keys = [...classes.keys()];
  const tryOut = (at: number, left: readonly number[], inSet: readonly [number, number]): void => {
    const key = keys[at];
    if (key === undefined) {
      if (left.every((one) => one === 0))
        bounds = [Math.min(bounds[0], inSet[0]), Math.max(bounds[1], inSet[1])];
      return;
    }
    const { inSet: own, outside } = classes.get(key) ?? { inSet: 0, outside: 0 };
    for (let total = 0; total <= own + outside; total += 1) {
      const next = left.map((one, r) => one - (key[r] === '1' ? total : 0));
      if (next.some((one) => one < 0)) break;
      tryOut(at + 1, next, [inSet[0] + Math.max(0, total - outside), inSet[1] + Math.min(own, total)]);
    }
  };
  tryOut(
    0,
    relations.map(({ voldoende }) => voldoende),
    [0, 0],
  );
  return bounds;
}

const totalOf = (units: readonly SecretUnit[], domein: number, what: 'aantal' | 'voldoende'): number =>
  units.reduce((sum, unit) => sum + (unit.domeinen[domein]?.[what] ?? 0), 0);

const subsetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
