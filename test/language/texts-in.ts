import { samples } from './samples.ts';

/** Names of members that hold no text for users. */
const silent = new Set([
  'id',
  'key',
  'rule',
  'kind',
  'severity',
  'level',
  'runsOn',
  'table',
  'row',
  'column',
  'check',
]);

/** The texts of a module, and the names of functions that could not be heard. */
export interface Heard {
  readonly texts: readonly string[];
  readonly mute: readonly string[];
}

type Speak = (...values: unknown[]) => unknown;

/**
 * Every text for users in a module: strings in its exports however deep, and what its functions make of sample
 * values. Ids and single words in small letters are no texts.
 */
export function textsIn(exported: Readonly<Record<string, unknown>>): Heard {
  const texts = new Set<string>();
  const mute = new Set<string>();
  const seen = new Set<unknown>();
  const hear = (value: Speak, name: string): void => {
    const said = samples[name]?.map((values) => value(...values)) ?? spoken(value);
    if (said === undefined) mute.add(name);
    else said.filter((one) => one !== sample).forEach((one) => walk(one, name));
  };
  const walk = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      const text = value.replace(/\{\w+\}/g, '7');
      if (isText(text)) texts.add(text);
      return;
    }
    if (!isNode(value) || seen.has(value)) return;
    seen.add(value);
    if (typeof value === 'function') hear(value as Speak, name);
    else
      Object.entries(value)
        .filter(([member]) => !silent.has(member))
        .forEach(([member, one]) => walk(one, member));
  };
  Object.entries(exported).forEach(([name, value]) => walk(value, name));
  return { texts: [...texts], mute: [...mute] };
}

const isNode = (value: unknown): value is object =>
  value !== null && ['object', 'function'].includes(typeof value);

const isText = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  (/\s/.test(text) || /^\p{Lu}\p{Ll}/u.test(text)) &&
  !/^[\w.]+\/|^https?:/.test(text);

/** Stands for any value: a text or number that reads '7', and a record or list of the same. */
const sample: unknown = new Proxy(() => '7', {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return () => '7';
    if (name === Symbol.iterator) return () => [sample].values();
    return name === 'length' ? 1 : sample;
  },
  apply: () => sample,
});

/** What a function that makes sentences says of samples, in a list; undefined when it refuses them all. */
function spoken(speak: Speak): readonly unknown[] | undefined {
  for (const value of [sample, '2026-06-01', 7]) {
    try {
      return [speak(...Array.from({ length: Math.max(1, speak.length) }, () => value))];
    } catch {
      continue;
    }
  }
  return undefined;
}
