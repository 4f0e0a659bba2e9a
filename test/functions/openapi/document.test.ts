import Ajv from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EndpointName, endpoints } from '../../../shared/contract/endpoints.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { openapiDocument } from '../../../functions/openapi/document.ts';
import { openapiEndpoint } from '../../../functions/http/openapi-endpoint.ts';
import { useCases } from '../../../functions/use-cases.ts';
import type { UseCase } from '../../../functions/use-case.ts';
import { at } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly headers: object; readonly content?: object }>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const document = openapiDocument('https://groeiblad.example/v1');
const operations = Object.entries(document['paths'] as Paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);
const names = Object.keys(endpoints) as EndpointName[];

describe('the description of the API', () => {
  it('has exactly the endpoints of the contract', () => {
    const described = operations.map(({ path, method, operationId }) => `${operationId} ${method} ${path}`);
    const told = names.map(
      (name) => `${name} ${endpoints[name].method.toLowerCase()} /${endpoints[name].route}`,
    );
    expect(described.sort()).toEqual(told.sort());
  });

  it('keeps to the API Design Rules in what a document can show', () => {
    expect(document['info']).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      contact: {
        name: expect.any(String) as string,
        email: expect.stringContaining('@') as string,
        url: expect.stringMatching(/^https:/) as string,
      },
    });
    expect(document['servers']).toMatchObject([{ url: 'https://groeiblad.example/v1' }]);
    for (const { path, method, parameters, responses } of operations) {
      expect(path).not.toMatch(/\/$/);
      const [success] = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      expect(success?.[1].headers).toHaveProperty('API-Version');
      const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      for (const [, problem] of problems)
        expect(problem.content).toHaveProperty(['application/problem+json']);
      if (method === 'put' || parameters.length > 0) expect(responses).toHaveProperty('400');
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named);
    }
  });

  it('leaves no object open and no reference loose', () => {
    const text = JSON.stringify(document['components']);
    const { schemas } = document['components'] as { schemas: Record<string, unknown> };
    expect(text).not.toContain('"additionalProperties":{');
    for (const [, name] of JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)"/g))
      expect(schemas).toHaveProperty(name!);
    const open =
      [...text.matchAll(/"type":"object"/g)].length -
      [...text.matchAll(/"additionalProperties":false/g)].length;
    expect(open).toBe(0);
  });

  it('is served to everyone and every page', async () => {
    const response = await openapiEndpoint('https://groeiblad.example/v1')(
      undefined as never,
      undefined as never,
    );
    expect(response).toMatchObject({ status: 200, headers: { 'Access-Control-Allow-Origin': '*' } });
    expect(JSON.parse((response as { body: string }).body)).toEqual(JSON.parse(JSON.stringify(document)));
  });
});

describe('an answer', () => {
  let world: World;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', ...document });

  beforeAll(async () => {
    world = await makeOpenWorld();
    const path = { ...at('loc-1'), inzendingId: idOf(1) };
    await submitInzending({ path, body: inzendingOf('loc-1'), caller: coordinator('loc-1') }, world);
  });

  const asked = [
    ['readMij', 'Mij', coordinator('loc-1')],
    ['listUitvragen', 'Uitvragen', ofGemeente],
    ['readUitvraag', 'Uitvraag', ofGemeente],
    ['readRespons', 'Respons', ofGemeente],
    ['readUitnodiging', 'Uitnodiging', coordinator('loc-1')],
    ['readOntvangstbewijs', 'Ontvangstbewijs', coordinator('loc-1')],
    ['readEigenCijfers', 'EigenCijfers', coordinator('loc-1')],
  ] as const;
  it.each(asked)('of %s is as the description says', async (name, schema, caller) => {
    const run = useCases[name] as UseCase<EndpointName>;
    const path = { ...at('loc-1'), inzendingId: idOf(1) };
    const answer: unknown = JSON.parse(JSON.stringify(await run({ path, caller } as never, world)));
    const fits = ajv.getSchema(`api#/components/schemas/${schema}`)!;
    expect(fits(answer), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...(answer as object), extra: 1 })).toBe(false);
  });

  it('to a good inzending fits, and one field more does not', () => {
    const fits = ajv.getSchema('api#/components/schemas/Inzending')!;
    expect(fits(inzendingOf('loc-1')), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...inzendingOf('loc-1'), kindcode: 'K01' })).toBe(false);
  });
});
