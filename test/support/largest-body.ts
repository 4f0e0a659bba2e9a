import * as z from 'zod/mini';

type Json = Readonly<Record<string, unknown>>;

/** The longest text of each pattern that has no largest length of its own; each is held to its pattern. */
const longest: readonly string[] = [
  'x'.repeat(64),
  '9'.repeat(10),
  '9'.repeat(9),
  '9'.repeat(8),
  '9999',
  '99ZZ',
  '99',
  '2026-12-31',
  '2026-2027',
  'A-99',
  '999.999.999',
  `a${'z'.repeat(23)}`,
  '01234567-89ab-cdef-0123-456789abcdef',
  'A'.repeat(22),
];

/** No character of UTF-16 takes more bytes in JSON: what JSON writes with more may not stand in any text. */
const BYTES_PER_UNIT = 3;

/** The largest number of bytes that a valid body can have, by its schema; spaces between its parts not counted. */
export const largestBody = (schema: z.ZodMiniType): number => largest(z.toJSONSchema(schema));

function largest(schema: Json): number {
  const some = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
  if (some !== undefined) return Math.max(...some.map(largest));
  const values = (schema['enum'] ?? ('const' in schema ? [schema['const']] : undefined)) as
    readonly unknown[] | undefined;
  if (values !== undefined) return Math.max(...values.map((value) => JSON.stringify(value).length));
  return byType(schema);
}

function byType(schema: Json): number {
  switch (schema['type']) {
    case 'string':
      return 2 + lengthOf(schema);
    case 'boolean':
      return 'false'.length;
    case 'integer':
    case 'number':
      return String(Number.MIN_SAFE_INTEGER).length;
    case 'array':
      return 2 + Number(schema['maxItems']) * (1 + largest(schema['items'] as Json));
    case 'object':
      return objectOf(schema);
    default:
      throw new Error(`No largest size is known of ${JSON.stringify(schema)}`);
  }
}

const objectOf = ({ properties = {} }: { readonly properties?: Json }): number =>
  Object.entries(properties).reduce(
    (sum, [name, value]) => sum + name.length + 4 + largest(value as Json),
    2,
  );

function lengthOf({ maxLength, pattern, ...rest }: Json): number {
  if (typeof maxLength === 'number') return BYTES_PER_UNIT * maxLength;
  const matching = longest.filter((text) => typeof pattern === 'string' && new RegExp(pattern).test(text));
  if (matching.length === 0) throw new Error(`No longest text of ${JSON.stringify({ pattern, ...rest })}`);
  return Math.max(...matching.map(({ length }) => length));
}
