import { notImplemented } from './host-error.ts';
import { classOf, type HostObject } from './host-object.ts';

const withFirst = (name: string, first: (letter: string) => string): string =>
  name.startsWith('_') ? `_${first(name.charAt(1))}${name.slice(2)}` : first(name.charAt(0)) + name.slice(1);

/** GetRange -> getRange, _KeepReference -> _keepReference. */
export const camelCase = (name: string): string => withFirst(name, (letter) => letter.toLowerCase());

/** values -> Values, _id -> _Id. */
export const pascalCase = (name: string): string => withFirst(name, (letter) => letter.toUpperCase());

type Method = (...args: unknown[]) => unknown;

/** Reads, writes and calls members by the name on the wire, and keeps lists of those that were used and missing. */
export class Members {
  /** "Range.foo" for every member that was asked for and that no class has. */
  readonly unimplemented = new Set<string>();
  /** "Range.values" for every member that was written or called since this was last emptied. */
  readonly used = new Set<string>();

  get(object: HostObject, wireName: string): unknown {
    const name = camelCase(wireName);
    const value: unknown = name in object ? object[name as keyof HostObject] : undefined;
    if (!(name in object) || typeof value === 'function') throw this.#missing(object, name);
    return value;
  }

  set(object: HostObject, wireName: string, value: unknown): void {
    const name = camelCase(wireName);
    if (!isWritable(object, name)) throw this.#missing(object, `${name} (write)`);
    this.used.add(`${classOf(object).typeName}.${name}`);
    Object.assign(object, { [name]: value });
  }

  call(object: HostObject, wireName: string, args: unknown[]): unknown {
    const name = camelCase(wireName);
    const method: unknown = name in object ? object[name as keyof HostObject] : undefined;
    if (typeof method !== 'function') throw this.#missing(object, name);
    this.used.add(`${classOf(object).typeName}.${name}`);
    // JSON has no undefined: an argument that was left out arrives as null.
    return (method as Method).apply(
      object,
      args.map((arg) => arg ?? undefined),
    );
  }

  #missing(object: HostObject, name: string): Error {
    return this.missing(`${classOf(object).typeName}.${name}`);
  }

  missing(what: string): Error {
    this.unimplemented.add(what);
    return notImplemented(what);
  }
}

function isWritable(object: HostObject, name: string): boolean {
  for (let holder: object | null = object; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found)
      return found.set !== undefined || (found.writable === true && typeof found.value !== 'function');
  }
  return false;
}
