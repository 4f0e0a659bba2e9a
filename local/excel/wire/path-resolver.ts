import { invalidArgument, invalidReference } from './host-error.ts';
import { classOf, HostObject } from './host-object.ts';
import { camelCase, type Members } from './members.ts';
import { type ArgumentInfo, type ObjectPath, pathType } from './protocol.ts';
import { referenceMembers } from './reference-members.ts';
import { type References } from './references.ts';

export interface World {
  root: HostObject;
  /** What `new` may name, such as Microsoft.DynamicRibbon.DynamicRibbon. */
  services: ReadonlyMap<string, () => HostObject>;
  members: Members;
  references: References;
}

type Resolved = HostObject | null;

/** Turns the object paths of one request into host objects; each path is followed once. */
export class PathResolver {
  readonly #world: World;
  readonly #paths: Record<string, ObjectPath>;
  readonly #found = new Map<number, Resolved>();
  /** The member that was reached last, for the error location. */
  location = '';

  constructor(world: World, paths: Record<string, ObjectPath>) {
    this.#world = world;
    this.#paths = paths;
  }

  resolve(id: number): Resolved {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw invalidArgument(`Object path ${id} is not in the request.`);
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.#argument(value, references[i]));
  }

  call(object: HostObject, name: string, args: unknown[]): unknown {
    this.location = `${classOf(object).typeName}.${camelCase(name)}`;
    const shared = referenceMembers.get(name);
    if (shared) return shared(this.#world.references, object, String(args[0]));
    return this.#world.members.call(object, name, args);
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((one, i) => this.#argument(one, reference[i]));
    return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : this.#nested(value);
  }

  /** Objects inside a plain object, such as a Range as the source of a list, come as { _ObjectPathId }. */
  #nested(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#nested(one));
    if (value === null || typeof value !== 'object') return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.#nested(part)]));
  }

  #follow(path: ObjectPath): Resolved {
    const { root, services, members, references } = this.#world;
    switch (path.ObjectPathType) {
      case pathType.global:
        return root;
      case pathType.nullObject:
        return null;
      case pathType.newObject: {
        const create = services.get(path.Name);
        if (!create) throw members.missing(`new ${path.Name}`);
        return create();
      }
      case pathType.reference:
        if (!references.has(path.Name)) throw invalidReference();
        return references.find(path.Name);
      default:
        return this.#step(path);
    }
  }

  #step(path: ObjectPath): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What hangs under a null object is null itself, as getItemOrNullObject() promises.
    if (parent === null) return null;
    return asObject(this.#value(path, parent));
  }

  #value(path: ObjectPath, parent: HostObject): unknown {
    switch (path.ObjectPathType) {
      case pathType.method:
        return this.call(parent, path.Name, this.args(path.ArgumentInfo));
      case pathType.indexer:
        return this.call(parent, 'GetItem', this.args(path.ArgumentInfo));
      case pathType.property:
        this.location = `${classOf(parent).typeName}.${camelCase(path.Name)}`;
        return this.#world.members.get(parent, path.Name);
      default:
        throw this.#world.members.missing(`object path type ${path.ObjectPathType}`);
    }
  }
}

function asObject(value: unknown): Resolved {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new TypeError('An object path must lead to a host object.');
}
