import { classOf, HostCollection, HostObject } from './host-object.ts';
import { camelCase, pascalCase } from './members.ts';
import { type World } from './path-resolver.ts';
import { type QueryInfo } from './protocol.ts';

interface Tree {
  [name: string]: Tree;
}
type Json = Record<string, unknown>;

/** What a Query action answers: the asked members of an object, nested as asked ("format/fill/color"). */
export class Projection {
  readonly #world: World;
  location = '';

  constructor(world: World) {
    this.#world = world;
  }

  /** Lets the client rewrite the path of an object to one by id or by reference. */
  identity(object: HostObject): Json {
    const answer: Json = {};
    const reference = this.#world.references.idOf(object);
    if (reference !== undefined) answer['_ReferenceId'] = reference;
    if ('id' in object) answer['Id'] = object.id;
    if ('_id' in object) answer['_Id'] = object._id;
    return answer;
  }

  query(object: HostObject, query: QueryInfo): Json {
    return this.#project(object, selectTree(query), query);
  }

  #project(object: HostObject, tree: Tree, page: QueryInfo): Json {
    return object instanceof HostCollection
      ? this.#collection(object as HostCollection, tree, page)
      : this.#single(object, tree);
  }

  #collection(collection: HostCollection, tree: Tree, page: QueryInfo): Json {
    const { items, ...own } = tree;
    const first = page.Skip ?? 0;
    const chosen = collection.list().slice(first, page.Top === undefined ? undefined : first + page.Top);
    // load(), load('items'), load('name') and load('items/name') all answer the items.
    const subtree = items ?? own;
    const answer: Json = this.identity(collection);
    answer['_Items'] = chosen.map((item) => ({
      ...this.identity(item),
      ...this.#project(item, subtree, {}),
    }));
    if ('count' in own) answer['Count'] = collection.count;
    return answer;
  }

  #single(object: HostObject, tree: Tree): Json {
    const answer = this.identity(object);
    for (const name of this.#names(object, tree)) {
      this.location = `${classOf(object).typeName}.${name}`;
      const value = this.#world.members.get(object, name);
      answer[pascalCase(name)] =
        value instanceof HostObject ? this.#project(value, tree[name] ?? {}, {}) : (value ?? null);
    }
    return answer;
  }

  #names(object: HostObject, tree: Tree): string[] {
    const asked = Object.keys(tree);
    if (asked.length > 0 && !asked.includes('$all')) return asked;
    return [...classOf(object).scalars, ...asked.filter((name) => name !== '$all')];
  }
}

function selectTree(query: QueryInfo): Tree {
  const tree: Tree = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let at = tree;
    for (const part of path.split('/')) at = at[camelCase(part.trim())] ??= {};
  }
  return tree;
}

/** The same answer with camelCase names and `items`, as QueryAsJson wants it. */
export function toClientJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toClientJson);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, part]) => [
    name === '_Items' ? 'items' : camelCase(name),
    toClientJson(part),
  ]);
  return Object.fromEntries(entries) as unknown;
}
