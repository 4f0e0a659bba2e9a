import { type EndpointName, endpoints } from '../../shared/contract/endpoints.ts';
import { problems } from '../../shared/kernel/problem.ts';
import { failuresByStatus } from './failures.ts';
import { componentOf, inlineSchema, type JsonSchema, referTo } from './schemas.ts';
import { openapiTexts } from './api-texts.ts';
import { operationTexts } from './texts.ts';

const header = (description: string, schema: JsonSchema) => ({ description, schema });
const headers = {
  'Access-Control-Allow-Origin': header(openapiTexts.origin, {
    type: 'string',
    maxLength: 300,
    pattern: '^(?:https?://\\S+|\\*)$',
  }),
  'API-Version': header(openapiTexts.apiVersion, {
    type: 'string',
    maxLength: 20,
    pattern: '^\\d+\\.\\d+\\.\\d+$',
  }),
};
const etag = header(openapiTexts.etag, { type: 'string', maxLength: 40, pattern: '^W/"[\\w-]+"$' });
const retryAfter = header(openapiTexts.retryAfter, {
  type: 'integer',
  format: 'int32',
  minimum: 0,
  maximum: 3600,
});

/** One endpoint of the contract as an operation of OpenAPI. */
export function operationOf(name: EndpointName): JsonSchema {
  const { method, open, status, request, response } = endpoints[name];
  const { tag, summary, description, success } = operationTexts[name];
  const published = isPublished(name);
  return {
    operationId: name,
    tags: [tag],
    summary,
    description,
    security: open ? [] : [{ token: [] }],
    parameters: parametersOf(name),
    ...(method === 'PUT' && {
      requestBody: { required: true, content: { 'application/json': { schema: componentOf(request) } } },
    }),
    responses: {
      [status]: {
        description: success,
        headers: published ? { ...headers, ETag: etag } : headers,
        content: { 'application/json': { schema: componentOf(response) } },
      },
      ...(published && {
        304: { description: openapiTexts.notModified, headers: { ...headers, ETag: etag } },
      }),
      ...failures(name),
    },
  };
}

const isPublished = (name: EndpointName): boolean =>
  name === 'readTerugkoppeling' || name === 'readOpenbareTerugkoppeling';

function parametersOf(name: EndpointName): readonly JsonSchema[] {
  const path = Object.entries(endpoints[name].path.shape).map(([parameter, schema]) => ({
    name: parameter,
    in: 'path',
    required: true,
    description: openapiTexts.path[parameter as keyof typeof openapiTexts.path],
    schema: inlineSchema(schema),
  }));
  if (!isPublished(name)) return path;
  const schema = { type: 'string', maxLength: 400, pattern: '^[\\x20-\\x7e]*$' };
  return [...path, { name: 'If-None-Match', in: 'header', description: openapiTexts.etag, schema }];
}

const failures = (name: EndpointName): JsonSchema =>
  Object.fromEntries(
    [...failuresByStatus(name)].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => problems[code].title).join(' '),
        headers: status === 503 || status === 429 ? { ...headers, 'Retry-After': retryAfter } : headers,
        content: { 'application/problem+json': { schema: referTo('ProblemDocument') } },
      },
    ]),
  );
