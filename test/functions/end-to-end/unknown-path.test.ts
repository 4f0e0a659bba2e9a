import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { describeProblem, ProblemDocument } from '../../../shared/contract/problem-document.ts';
import { buildFunctions } from '../../support/build-functions.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions(), seed: exampleGemeente });
});
afterAll(() => backend.close());

it.each([
  ['GET', '/nergens'],
  ['GET', '/gemeenten/9901/nergens'],
  ['POST', '/openapi.json'],
  ['DELETE', '/mij'],
  ['GET', ''],
])('a path that is no endpoint is refused as every request that is refused: %s %s', async (method, path) => {
  const answer = await fetch(`${backend.api}${path}`, { method });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(ProblemDocument.parse(await answer.json())).toMatchObject({ ...describeProblem('niet-gevonden') });
});

it('the answer to a question for headers alone has no body', async () => {
  const answer = await fetch(`${backend.api}/nergens`, { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([404, '']);
});
