import { type EndpointName, endpoints } from '../../shared/contract/endpoints.ts';
import { API_VERSION } from '../http/headers.ts';
import { operationOf } from './operation.ts';
import { componentSchemas, type JsonSchema } from './schemas.ts';
import { openapiTexts } from './api-texts.ts';

/**
 * The contract as OpenAPI 3.1, by the API Design Rules of the Dutch government (NLGov REST API Design Rules 2.1).
 * @param publicUrl where the API is reached, with its major version
 */
export function openapiDocument(publicUrl: string): JsonSchema {
  const { title, description, contact, signIn, tags } = openapiTexts;
  return {
    openapi: '3.1.0',
    info: { title, version: API_VERSION, description, contact },
    servers: [{ url: publicUrl, 'x-internal': false }],
    tags,
    security: [{ token: [] }],
    paths: pathsOf(),
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: signIn },
      },
    },
  };
}

/** Endpoints on one address stand together. */
function pathsOf(): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { route, method } = endpoints[name];
    (paths[`/${route}`] ??= {})[method.toLowerCase()] = operationOf(name);
  }
  return paths;
}
