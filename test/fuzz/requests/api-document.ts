import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

interface Content {
  readonly schema: JsonSchema;
}

/** What the document says of one status. */
export interface DocumentedAnswer {
  /** Names in lower case; a name that is here must be there, but for those of the platform. */
  readonly headers: Readonly<Record<string, JsonSchema>>;
  /** Absent: no body. */
  readonly contentType?: string;
  readonly isBodyRight: (body: unknown) => string | undefined;
}

/** One operation of the document. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Below the address of the API; `{name}` stands for a value. */
  readonly path: string;
  /** Without signing in. */
  readonly isOpen: boolean;
  readonly request?: JsonSchema;
  /** Says nothing of a body that the document allows, else what is wrong. Every body is wrong where none is taken. */
  readonly isRequestRight: (body: unknown) => string | undefined;
  readonly answers: ReadonlyMap<number, DocumentedAnswer>;
}

export interface ApiDocument {
  readonly operations: readonly Operation[];
  /** Schemas by name, for what refers to them. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** What is answered where nothing of the document was asked. */
  readonly isProblem: (body: unknown) => string | undefined;
}

interface RawOperation {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly headers?: Readonly<Record<string, Content>>;
        readonly content?: Readonly<Record<string, Content>>;
      }
    >
  >;
}

interface RawDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

type Check = (value: unknown) => string | undefined;

/** Reads the document as a stranger would: nothing is known of the code behind it. */
export function readDocument(raw: RawDocument): ApiDocument {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', ...raw });
  const checks = new Map<string, Check>();
  const check = (schema: JsonSchema): Check => {
    const text = JSON.stringify(schema);
    const known = checks.get(text);
    if (known !== undefined) return known;
    const validate = ajv.compile(withPlace(schema));
    const made: Check = (value) => (validate(value) ? undefined : said(validate));
    checks.set(text, made);
    return made;
  };
  const operations = Object.entries(raw.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => readOperation({ path, method, operation, check })),
  );
  const { schemas } = raw.components;
  return { operations, schemas, isProblem: check({ $ref: '#/components/schemas/ProblemDocument' }) };
}

const said = ({ errors }: ValidateFunction): string =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('; ');

/** References of the document, from outside it. */
const withPlace = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as JsonSchema;

interface Found {
  readonly path: string;
  readonly method: string;
  readonly operation: RawOperation;
  readonly check: (schema: JsonSchema) => Check;
}

function readOperation({ path, method, operation, check }: Found): Operation {
  const request = operation.requestBody?.content['application/json']?.schema;
  return {
    ...{ id: operation.operationId, method: method.toUpperCase(), path },
    isOpen: operation.security.length === 0,
    ...(request && { request }),
    isRequestRight: request ? check(request) : () => 'no body is taken',
    answers: new Map(
      Object.entries(operation.responses).map(([status, { headers = {}, content = {} }]) => {
        const [type] = Object.entries(content);
        const answer: DocumentedAnswer = {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, { schema }]) => [name.toLowerCase(), schema]),
          ),
          ...(type && { contentType: type[0] }),
          isBodyRight: type ? check(type[1].schema) : noBody,
        };
        return [Number(status), answer];
      }),
    ),
  };
}

const noBody: Check = (body) => (body === undefined ? undefined : 'a body where none is described');
