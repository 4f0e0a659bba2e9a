import type { IntegerSystem } from './integer-system.ts';

/** Variables that have nothing to do with those of another component, and the relations among them. */
export interface Component {
  readonly variables: readonly number[];
  /** Places in the relations of the system. */
  readonly relations: readonly number[];
}

/** The variables that `matters` accepts, in groups that no relation connects. */
export function componentsOf(
  { highest, relations }: IntegerSystem,
  matters: (variable: number) => boolean,
): readonly Component[] {
  const above = highest.map((_, one) => one);
  const rootOf = (one: number): number => {
    let root = one;
    while (above[root] !== root) root = above[root] = above[above[root] ?? root] ?? root;
    return root;
  };
  for (const { members } of relations) {
    const [first, ...rest] = members.filter(matters);
    for (const one of rest) above[rootOf(one)] = rootOf(first ?? one);
  }
  const found = new Map<number, { variables: number[]; relations: number[] }>();
  highest.forEach((_, one) => {
    if (!matters(one)) return;
    const root = rootOf(one);
    const component = found.get(root) ?? { variables: [], relations: [] };
    component.variables.push(one);
    found.set(root, component);
  });
  relations.forEach(({ members }, at) => {
    const first = members.find(matters);
    if (first !== undefined) found.get(rootOf(first))?.relations.push(at);
  });
  return [...found.values()];
}
