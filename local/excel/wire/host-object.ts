import { itemNotFound } from './host-error.ts';

/**
 * What the interpreter can walk over. A member that the wire may name is a public member, in camelCase; all
 * else of a subclass is #private, so that the wire cannot reach it by accident.
 */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- the members are those of the subclasses
export abstract class HostObject {
  /** Stands in error locations; bundlers rename classes, so it is spelled out. */
  static readonly typeName: string = '';
  /** What a bare load() answers. */
  static readonly scalars: readonly string[] = [];
}

export interface HostClass {
  readonly typeName: string;
  readonly scalars: readonly string[];
}

export const classOf = (object: HostObject): HostClass => object.constructor as unknown as HostClass;

/** A collection answers its items, and every collection can count them and get one by its place. */
export abstract class HostCollection<out Item extends HostObject = HostObject> extends HostObject {
  abstract list(): Item[];

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): Item {
    const item = this.list()[index];
    if (!item) throw itemNotFound();
    return item;
  }
}
