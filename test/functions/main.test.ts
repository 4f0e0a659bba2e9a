import { expect, it } from 'vitest';
import { endpoints } from '../../shared/contract/endpoints.ts';
import { loadApp } from '../../local/functions-host/load-app.ts';
import { buildFunctions } from '../support/build-functions.ts';

it('the host sees exactly the contract, its description and an answer to anything else, below v1 and without a key', async () => {
  Object.assign(process.env, {
    GROEIBLAD_TABLES: 'memory',
    GROEIBLAD_HASH_KEY: Buffer.alloc(32, 1).toString('base64'),
    GROEIBLAD_ISSUERS: 'development:http://127.0.0.1:9',
    GROEIBLAD_AUDIENCE: 'api',
    GROEIBLAD_CLIENTS: 'addin',
    GROEIBLAD_SCOPE: 'scope',
  });
  const { core, routePrefix } = await loadApp(await buildFunctions());
  const seen = [...core.functions.values()].map(({ name, trigger }) => ({
    name,
    methods: trigger.methods,
    route: trigger.route,
    authLevel: trigger.authLevel,
  }));
  const told = Object.entries(endpoints).map(([name, { method, route }]) => ({
    name,
    methods: [method],
    route,
    authLevel: 'anonymous',
  }));
  const openapi = { name: 'readOpenapi', methods: ['GET'], route: 'openapi.json', authLevel: 'anonymous' };
  const rest = {
    name: 'noSuchEndpoint',
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    route: '{*path}',
    authLevel: 'anonymous',
  };
  // A timer: nobody can call it.
  const terms = { name: 'keepTerms', methods: undefined, route: undefined, authLevel: undefined };
  expect(routePrefix).toBe('v1');
  expect(seen.sort((a, b) => a.name.localeCompare(b.name))).toEqual(
    [...told, openapi, rest, terms].sort((a, b) => a.name.localeCompare(b.name)),
  );
});

it('the app does not start with a development issuer beside tables elsewhere', async () => {
  Object.assign(process.env, {
    GROEIBLAD_TABLES:
      'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net',
  });
  await expect(loadApp(await buildFunctions())).rejects.toThrow('tables must be on 127.0.0.1');
});
