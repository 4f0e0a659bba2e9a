type Check = (value: string) => boolean;

const pattern = (expression: RegExp): Check => expression.test.bind(expression);
const constraints: Readonly<Record<string, Check>> = {
  int: pattern(/^-?\d+$/),
  guid: pattern(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  alpha: pattern(/^[a-z]+$/i),
  datetime: (value) => !Number.isNaN(Date.parse(value)),
};

export interface RouteTemplate {
  /** Sorts a literal before a constrained parameter, before a parameter, before a catch-all, segment by segment. */
  readonly order: string;
  /** The values of the parameters when the path has this shape, else undefined. */
  match(path: string): Readonly<Record<string, string>> | undefined;
}

interface Parameter {
  readonly name: string;
  readonly check: Check;
}

interface Segment {
  readonly expression: string;
  readonly rank: string;
  readonly parameter?: Parameter;
}

const parameterShape = /^\{(\*{0,2})(\w+)(?::(\w+))?(\?)?\}$/;

function readSegment(text: string, template: string): Segment {
  if (!text.includes('{')) return { expression: `/${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}`, rank: '1' };
  const [whole, star, name, kind, optional] = parameterShape.exec(text) ?? [];
  if (whole === undefined || name === undefined)
    throw new Error(`Unsupported segment ${text} in route ${template}.`);
  const parameter = { name, check: readConstraint(kind, template) };
  if (star) return { expression: '(?:/(.*))?', rank: '5', parameter };
  const expression = optional ? '(?:/([^/]+))?' : '/([^/]+)';
  return { expression, rank: kind ? '2' : '3', parameter };
}

function readConstraint(kind: string | undefined, template: string): Check {
  if (kind === undefined) return () => true;
  const check = constraints[kind];
  if (check === undefined) throw new Error(`Unsupported constraint ${kind} in route ${template}.`);
  return check;
}

/** A slash that was encoded in a value stays encoded, as in Azure; undefined when the value cannot be decoded. */
function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replace(/%2f/gi, '%252F'));
  } catch {
    return undefined;
  }
}

/**
 * Reads an ASP.NET route template: literals (any case), `{name}`, `{name:int|guid|alpha|datetime}`, `{name?}` and
 * `{*rest}`.
 * @throws Error on any other kind of segment
 */
export function readRoute(template: string): RouteTemplate {
  const segments = template
    .split('/')
    .filter(Boolean)
    .map((text) => readSegment(text, template));
  const parameters = segments.flatMap(({ parameter }) => parameter ?? []);
  const expression = new RegExp(`^${segments.map((segment) => segment.expression).join('')}/?$`, 'i');
  return {
    order: segments.map(({ rank }) => rank).join(''),
    match(path) {
      const [whole, ...found] = expression.exec(path) ?? [];
      return whole === undefined ? undefined : readValues(parameters, found);
    },
  };
}

function readValues(parameters: readonly Parameter[], found: readonly (string | undefined)[]) {
  const values: Record<string, string> = {};
  for (const [i, { name, check }] of parameters.entries()) {
    const text = found[i];
    if (text === undefined || text === '') continue;
    const value = decode(text);
    if (value === undefined || !check(value)) return undefined;
    values[name] = value;
  }
  return values;
}
