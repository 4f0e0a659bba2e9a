/** Any value that JSON has, and what only looks like it. */
export type Json = null | boolean | number | string | readonly Json[] | Members;
// An interface, as a type may not name itself this way.
export interface Members {
  readonly [key: string]: Json;
}

/** From the whole to a part: keys of objects and places in lists. */
export type Place = readonly (string | number)[];

const isObject = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place in a value, the whole first. */
export function placesIn(value: Json, place: Place = []): readonly Place[] {
  const parts = partsOf(value).flatMap(([key, part]) => placesIn(part, [...place, key]));
  return [place, ...parts];
}

const partsOf = (value: Json): readonly (readonly [string | number, Json])[] =>
  Array.isArray(value)
    ? value.map((part: Json, nth) => [nth, part] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];

export function valueAt(value: Json, place: Place): Json {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  return valueAt((value as Readonly<Record<string | number, Json>>)[key] ?? null, rest);
}

/** The value with another part; `undefined` takes the part away. */
export function withPart(value: Json, place: Place, part: Json | undefined): Json | undefined {
  const [key, ...rest] = place;
  if (key === undefined) return part;
  const changed = withPart(valueAt(value, [key]), rest, part);
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return changed === undefined ? list.filter((_, nth) => nth !== key) : list.with(Number(key), changed);
  }
  const others = Object.entries(value as Members);
  const all = others.flatMap(([name, one]): (readonly [string, Json])[] => {
    if (name !== key) return [[name, one]];
    return changed === undefined ? [] : [[name, changed]];
  });
  return objectOf(all);
}

/** An object that has `__proto__` as a key like any other. */
export function objectOf(entries: readonly (readonly [string, Json])[]): Json {
  const made: Record<string, Json> = {};
  for (const [name, value] of entries)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

export const entriesOf = (value: Json): readonly (readonly [string, Json])[] | undefined =>
  isObject(value) ? Object.entries(value) : undefined;
