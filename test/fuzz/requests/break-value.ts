import type { Random } from '../../../local/demo/random.ts';
import { entriesOf, type Json, objectOf, placesIn, valueAt, withPart } from './json-places.ts';
import { oddKeys, oddNumbers, oddTexts, otherKinds } from './odd-values.ts';

/** Something other than what stood there; `undefined` takes it away. */
type Break = (random: Random, value: Json) => Json | undefined;

const deep = (levels: number): Json => {
  let value: Json = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const breaks: readonly [Break, ...Break[]] = [
  () => undefined,
  (random) => random.pick(otherKinds),
  (random) => random.pick(oddTexts),
  (random) => random.pick(oddNumbers),
  (random, value) => {
    const entries = entriesOf(value);
    return entries && objectOf([...entries, [random.pick(oddKeys), random.pick(otherKinds)]]);
  },
  (random, value) => (typeof value === 'string' ? value + random.pick(oddTexts) : random.pick(oddNumbers)),
  (random, value) => {
    if (!Array.isArray(value)) return [value];
    const list = value as readonly Json[];
    const times = random.pick([2, 40, 900]);
    return Array.from({ length: times }, () => list)
      .flat()
      .slice(0, 2000);
  },
  (random) => deep(random.pick([3, 12, 15, 40])),
  (_random, value) => (typeof value === 'number' ? String(value) : JSON.stringify(value)),
];

/** A value with one to three of its parts broken. */
export function breakValue(random: Random, value: Json): Json | undefined {
  let broken: Json | undefined = value;
  for (let times = random.int(1, 3); times > 0 && broken !== undefined; times--) {
    const places = placesIn(broken);
    const place = places[random.int(0, places.length - 1)] ?? [];
    broken = withPart(broken, place, random.pick(breaks)(random, valueAt(broken, place)));
  }
  return broken;
}
