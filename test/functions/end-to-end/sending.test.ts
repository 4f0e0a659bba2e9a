import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemDocument } from '../../../shared/contract/problem-document.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { idOf } from '../fixtures/inzending.ts';
import { ask, exampleInzending, send, uitvraagPath } from './client.ts';
import { refusals } from './refusals.cases.ts';

let backend: Backend;

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
});
afterAll(() => backend.close());

const eik = exampleInzending('voorschool-eik');

describe('a payload sent past the add-in', () => {
  it.each(refusals)('is refused for $what with $rule', async ({ body, status, rule }) => {
    const answer = await send(backend, 'anna', 900, body);
    const problem = ProblemDocument.parse(await answer.json());
    expect(answer.status).toBe(status);
    const rules = problem.findings?.filter(({ severity }) => severity === 'fout').map((one) => one.rule);
    expect(rules).toContain(rule);
  });

  it('leaves nothing behind when it is refused, and nothing of it in the log', async () => {
    const respons = await backend.storing.store.inzendingen.findRespons({
      ...uitvraagPath,
      locatieId: 'voorschool-eik',
    });
    expect(respons?.value).toMatchObject({ versie: 0, status: 'uitgenodigd' });
    expect(backend.logs().join('\n')).not.toMatch(/K01|kindcode|children/);
  });
});

describe('an inzending', () => {
  it('gets an ontvangstbewijs, and the same one when it comes again', async () => {
    const first = await send(backend, 'anna', 1, eik);
    expect(first.status).toBe(200);
    const receipt: unknown = await first.json();
    expect(await (await send(backend, 'anna', 1, eik)).json()).toEqual(receipt);
    const path = { ...uitvraagPath, locatieId: 'voorschool-eik', inzendingId: idOf(1) };
    expect(await (await ask(backend, 'anna', 'readOntvangstbewijs', { path })).json()).toEqual(receipt);
  });

  it('is refused under a number that was used for other content', async () => {
    const answer = await send(
      backend,
      'anna',
      1,
      exampleInzending('voorschool-eik', { kindvolgsysteem: 'bosos' }),
    );
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ type: 'urn:groeiblad:probleem:nummer-al-gebruikt' });
  });

  it('is refused by rule U-07 when somebody else was first, with the version that stands', async () => {
    const answer = await send(backend, 'anna', 2, eik);
    expect(answer.status).toBe(412);
    expect(await answer.json()).toMatchObject({ versie: 1, findings: [{ rule: 'U-07' }] });
  });

  it('of a foreign locatie is refused alike whether the locatie exists or not', async () => {
    const foreign = await send(backend, 'anna', 3, exampleInzending('school-linde'));
    const absent = await send(backend, 'anna', 3, exampleInzending('school-nergens'));
    const withoutInstance = async (answer: Response) => ({
      ...((await answer.json()) as object),
      instance: '',
    });
    expect([foreign.status, absent.status]).toEqual([403, 403]);
    expect(await withoutInstance(foreign)).toEqual(await withoutInstance(absent));
  });
});

describe('closing while 32 send at once', () => {
  it('takes every inzending in before it, or refuses it by rule U-04, and none after it', async () => {
    const locaties = ['school-linde', 'school-wilg'];
    const sending = Promise.all(
      Array.from({ length: 32 }, (_, i) =>
        send(backend, 'bram', 100 + i, exampleInzending(locaties[i % 2]!)).then(async (answer) => ({
          status: answer.status,
          problem: answer.status === 200 ? undefined : ProblemDocument.parse(await answer.json()),
        })),
      ),
    );
    const body = { status: 'gesloten', versie: 2 };
    const closed = await ask(backend, 'els', 'moveUitvraag', { body });
    expect(closed.status).toBe(200);
    const standing = await Promise.all(
      locaties.map((locatieId) =>
        backend.storing.store.inzendingen.findRespons({ ...uitvraagPath, locatieId }),
      ),
    );
    const answers = await sending;
    const after = await Promise.all(
      locaties.map((locatieId) =>
        backend.storing.store.inzendingen.findRespons({ ...uitvraagPath, locatieId }),
      ),
    );
    expect(after).toEqual(standing);
    const taken = answers.filter(({ status }) => status === 200).length;
    expect(standing.reduce((total, one) => total + (one?.value.versie ?? 0), 0)).toBe(taken);
    const rules = answers.flatMap(({ problem }) => problem?.findings?.map(({ rule }) => rule) ?? []);
    expect(rules.filter((rule) => rule !== 'U-04' && rule !== 'U-07')).toEqual([]);
    expect((await send(backend, 'bram', 200, exampleInzending('school-linde'))).status).toBe(409);
  });
});
