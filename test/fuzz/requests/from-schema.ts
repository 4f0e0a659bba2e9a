import type { Random } from '../../../local/demo/random.ts';
import type { ApiDocument, JsonSchema } from './api-document.ts';
import { type Json, objectOf } from './json-places.ts';
import { oddKeys, oddNumbers, oddTexts, otherKinds } from './odd-values.ts';

/** How often a part is made against its schema. */
const WRONG = 0.06;
const DEEPEST = 14;
/** Texts of which one usually fits a pattern. */
const likely: readonly [string, ...string[]] = [
  '9901',
  'voorschool-eik',
  'voorbeeld-2025-2026',
  '2025-2026',
  '2026-06-01',
  '2026-06-01T10:00:00.000Z',
  '00000000-0000-4000-8000-000000000003',
  'A-01',
  '1.0.0',
  'a@b.example',
  'groei.taal',
  'A'.repeat(22),
  '0'.repeat(32),
  '99AA',
  '00',
  '123456789',
  'Tekst van iemand.',
];

interface Making {
  readonly random: Random;
  readonly schemas: ApiDocument['schemas'];
}

/** A value that keeps to a schema almost everywhere. */
export function fromSchema(making: Making, schema: JsonSchema, depth = 0): Json {
  const { random } = making;
  if (depth > DEEPEST) return null;
  if (random.chance(WRONG)) return random.pick(otherKinds);
  const other = otherSchema(making, schema);
  if (other !== undefined) return fromSchema(making, other, depth + 1);
  const values = ('const' in schema ? [schema['const']] : schema['enum']) as readonly Json[] | undefined;
  if (values !== undefined) return values[random.int(0, values.length - 1)] ?? null;
  return (makers[String(schema['type'])] ?? odd)(making, schema, depth);
}

/** The schema that this one leads to: by its name, or as one of several. */
function otherSchema({ random, schemas }: Making, schema: JsonSchema): JsonSchema | undefined {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(String(schema['$ref']))?.[1];
  if (name !== undefined) return schemas[name];
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  return choices?.[random.int(0, choices.length - 1)];
}

type Maker = (making: Making, schema: JsonSchema, depth: number) => Json;

const odd: Maker = ({ random }) => random.pick(otherKinds);

const integer: Maker = ({ random }, { minimum = 0, maximum = 99 }) => {
  if (random.chance(WRONG)) return random.pick(oddNumbers);
  const low = Number(minimum);
  return random.pick([
    low,
    Math.min(low + 1, Number(maximum)),
    Number(maximum),
    low - 1,
    Number(maximum) + 1,
  ]);
};

const makers: Readonly<Record<string, Maker>> = {
  integer,
  number: integer,
  boolean: ({ random }) => random.chance(0.5),
  null: () => null,
  string: ({ random }, { pattern, maxLength = 100 }) => {
    if (random.chance(WRONG)) return random.pick(oddTexts);
    if (random.chance(WRONG)) return 'x'.repeat(Number(maxLength) + 1);
    const fitting = likely.filter(
      (text) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text),
    );
    return fitting[random.int(0, fitting.length - 1)] ?? random.pick(likely);
  },
  array: (making, { items = {}, minItems = 0, maxItems = 3 }, depth) => {
    const { random } = making;
    const most = random.chance(0.02) ? Math.min(Number(maxItems) + 1, 300) : Math.min(Number(maxItems), 3);
    const count = random.int(Math.min(Number(minItems), most), most);
    return Array.from({ length: count }, () => fromSchema(making, items as JsonSchema, depth + 1));
  },
  object: (making, { properties = {}, required = [] }, depth) => {
    const { random } = making;
    const kept = Object.entries(properties as Readonly<Record<string, JsonSchema>>).filter(([name]) =>
      (required as readonly string[]).includes(name) ? !random.chance(WRONG / 4) : random.chance(0.5),
    );
    const made = kept.map(([name, schema]) => [name, fromSchema(making, schema, depth + 1)] as const);
    const extra = random.chance(WRONG / 2) ? [[random.pick(oddKeys), 1] as const] : [];
    return objectOf([...made, ...extra]);
  },
};
