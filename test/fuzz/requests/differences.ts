import type { ApiDocument, DocumentedAnswer, JsonSchema, Operation } from './api-document.ts';
import type { Answer, Sent } from './exchange.ts';

/** Said on every answer that our functions gave. */
const always: Readonly<Record<string, RegExp>> = {
  'cache-control': /^no-store$/,
  'content-security-policy': /frame-ancestors 'none'/,
  'referrer-policy': /^no-referrer$/,
  'strict-transport-security': /max-age=\d{7,}/,
  'x-content-type-options': /^nosniff$/,
};

/** Told of every request: what it was meant to be. */
export interface Meant {
  /** Absent: nothing that the document knows. */
  readonly operation?: Operation;
  /** Whether the address may be one that the document does not know. */
  readonly isOdd: boolean;
  readonly isSignedIn: boolean;
  readonly sent: Sent;
}

/** In what an answer is another than the document says; none for one that is as it should be. */
export function differences(document: ApiDocument, meant: Meant, answer: Answer): readonly string[] {
  if (answer.status >= 500) return [];
  if (isOfPlatform(meant, answer)) return [];
  const found = [...missing(answer, always), ...sayings(answer)];
  const { operation, isOdd } = meant;
  const described = operation?.answers.get(answer.status);
  if (operation === undefined || (isOdd && answer.status === 404))
    return [...found, ...asUnknown(document, answer)];
  if (described === undefined) return [...found, `${operation.id} does not name status ${answer.status}`];
  return [...found, ...asDescribed(described, answer), ...tooKind(operation, meant, answer)];
}

/**
 * What the platform answers before any function is asked: 404, 413 and 417 (an expectation that it does not
 * know) without a body, 400 on what is no HTTP, and whatever it says to OPTIONS.
 */
const isOfPlatform = ({ isOdd, sent }: Meant, { status, body, headers }: Answer): boolean =>
  body === '' &&
  headers['api-version'] === undefined &&
  (sent.method === 'OPTIONS' ||
    [413, 417].includes(status) ||
    (isOdd && [400, 404, 414, 431].includes(status)));

const missing = ({ headers }: Answer, wanted: Readonly<Record<string, RegExp>>): readonly string[] =>
  Object.entries(wanted).flatMap(([name, value]) =>
    value.test(headers[name] ?? '') ? [] : [`header ${name} is ${headers[name] ?? 'absent'}`],
  );

/** Headers that tell what runs here. */
const sayings = ({ headers }: Answer): readonly string[] =>
  ['server', 'x-powered-by'].filter((name) => name in headers).map((name) => `header ${name} is there`);

function asUnknown({ isProblem }: ApiDocument, answer: Answer): readonly string[] {
  if (answer.status !== 404) return [`an address that is not described answers ${answer.status}`];
  if (answer.body === '') return [];
  const wrong = isProblem(parsed(answer.body));
  return wrong === undefined ? [] : [`404: ${wrong}`];
}

function asDescribed(described: DocumentedAnswer, answer: Answer): readonly string[] {
  const { status, headers, body } = answer;
  const found: string[] = [];
  const type = headers['content-type'];
  if (described.contentType !== type) found.push(`${status}: content-type is ${type ?? 'absent'}`);
  for (const [name, schema] of Object.entries(described.headers)) {
    const value = headers[name];
    if (value === undefined ? !name.startsWith('access-control-') : !fits(schema, value))
      found.push(`${status}: header ${name} is ${value ?? 'absent'}`);
  }
  const value = body === '' ? undefined : parsed(body);
  const wrong = described.isBodyRight(value);
  if (wrong !== undefined) found.push(`${status}: ${wrong}`);
  if (status >= 400) found.push(...asProblem(value, answer));
  return found;
}

function fits(
  { type, pattern, minimum = -Infinity, maximum = Infinity }: JsonSchema,
  value: string,
): boolean {
  if (type === 'integer')
    return /^\d+$/.test(value) && Number(value) >= Number(minimum) && Number(value) <= Number(maximum);
  return typeof pattern !== 'string' || new RegExp(pattern).test(value);
}

/** What RFC 9457, 9110 and 6750 ask beyond a schema. */
function asProblem(value: unknown, { status, headers }: Answer): readonly string[] {
  const { status: told, instance } = (value ?? {}) as {
    readonly status?: number;
    readonly instance?: string;
  };
  return [
    ...(told === status ? [] : [`the problem says ${told ?? 'no status'} with status ${status}`]),
    ...(/^urn:uuid:[0-9a-f-]{36}$/.test(instance ?? '') ? [] : ['the problem has no number']),
    ...(status === 401 && headers['www-authenticate'] === undefined ? ['401 without WWW-Authenticate'] : []),
    ...([429, 503].includes(status) && headers['retry-after'] === undefined
      ? [`${status} without Retry-After`]
      : []),
  ];
}

/** Accepted although the document says that it cannot be, or that one must sign in. */
function tooKind(operation: Operation, { isSignedIn, sent }: Meant, { status }: Answer): readonly string[] {
  if (status >= 400) return [];
  if (!operation.isOpen && !isSignedIn) return [`${operation.id} answers ${status} to nobody`];
  if (operation.request === undefined || status === 304) return [];
  const wrong = operation.isRequestRight(parsed(Buffer.from(sent.body ?? []).toString('utf8')));
  return wrong === undefined ? [] : [`${operation.id} takes what is not described: ${wrong}`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
