import { afterEach, describe, expect, it } from 'vitest';
import type { Auth } from '../../../addin/api/auth.ts';
import { makeClient } from '../../../addin/api/client.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { describeProblem } from '../../../shared/contract/problem-document.ts';
import type { ProblemCode } from '../../../shared/kernel/problem.ts';
import { type Answer, type Seen, startAnswering } from '../../support/answering-server.ts';
import { openUitvraag } from '../../support/example-form.ts';

const renewals: boolean[] = [];
const auth: Pick<Auth, 'getToken'> = {
  getToken: ({ renew }) => {
    renewals.push(renew);
    return Promise.resolve(done(renew ? 'second' : 'first'));
  },
};

const servers: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  renewals.length = 0;
  await Promise.all(servers.splice(0).map((one) => one.close()));
});

async function connect(
  reply: (request: Seen) => Answer,
  options: { auth?: Pick<Auth, 'getToken'>; timeLimit?: number } = {},
) {
  const server = await startAnswering(reply);
  servers.push(server);
  const client = makeClient({ base: server.base, auth, fetch: globalThis.fetch, ...options });
  return { server, client };
}

const problem = (code: ProblemCode, more: object = {}) => ({
  ...describeProblem(code),
  instance: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  ...more,
});

const key = { gemeentecode: '9901', uitvraagId: openUitvraag.uitvraagId };

describe('the client of the contract', () => {
  it('asks for the address of the contract, with a token and as JSON', async () => {
    const { server, client } = await connect(() => ({ status: 200, body: openUitvraag }));
    const moved = await client.call('moveUitvraag', { path: key, body: { status: 'gesloten', versie: 2 } });
    expect(moved).toEqual({ ok: true, value: openUitvraag });
    expect(server.seen).toHaveLength(1);
    const { method, url, headers, body } = server.seen[0]!;
    expect({ method, url, body }).toEqual({
      method: 'PUT',
      url: `/v1/gemeenten/9901/uitvragen/${key.uitvraagId}/status`,
      body: '{"status":"gesloten","versie":2}',
    });
    expect(headers.authorization).toBe('Bearer first');
    expect(headers['content-type']).toBe('application/json');
  });

  it('says when to try again where the server had too many requests', async () => {
    const { client } = await connect(() => ({
      status: 429,
      body: problem('te-veel-verzoeken', { retryAfter: 42 }),
    }));
    const { title } = problemFailure('te-veel-verzoeken');
    expect(await client.call('readMij', { path: {} })).toMatchObject({
      ok: false,
      failure: {
        code: 'te-veel-verzoeken',
        title,
        advies: 'Uw werk staat nog in dit bestand. Probeer het over 42 seconden opnieuw.',
      },
    });
  });

  it('encodes what stands in a path, so that a value cannot become another address', async () => {
    const { server, client } = await connect(() => ({ status: 404, body: problem('niet-gevonden') }));
    await client.call('readUitvraag', { path: { gemeentecode: '9901', uitvraagId: '../../mij?x=1#' } });
    expect(server.seen[0]?.url).toBe('/v1/gemeenten/9901/uitvragen/..%2F..%2Fmij%3Fx%3D1%23');
  });

  it('sends no token to an open endpoint', async () => {
    const { server, client } = await connect(() => ({ status: 200, body: { status: 'goed', versie: '1' } }));
    expect((await client.call('readGezondheid', { path: {} })).ok).toBe(true);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    expect(renewals).toEqual([]);
  });

  it('renews a refused token once', async () => {
    const { server, client } = await connect(({ headers }) =>
      headers.authorization === 'Bearer second'
        ? { status: 200, body: { rechten: [] } }
        : { status: 401, body: problem('aanmelding-verlopen') },
    );
    expect(await client.call('readMij', { path: {} })).toEqual({ ok: true, value: { rechten: [] } });
    expect(renewals).toEqual([false, true]);
    expect(server.seen).toHaveLength(2);
  });

  it('says that the sign-in has run out when the renewed token is refused too', async () => {
    const { server, client } = await connect(() => ({ status: 401, body: problem('niet-aangemeld') }));
    const answer = await client.call('readMij', { path: {} });
    expect(answer).toEqual(failed(problemFailure('aanmelding-verlopen')));
    expect(server.seen).toHaveLength(2);
  });

  it('passes on that there is no token, without asking the server', async () => {
    const out = failed(problemFailure('niet-aangemeld'));
    const { server, client } = await connect(() => ({ status: 200, body: {} }), {
      auth: { ...auth, getToken: () => Promise.resolve(out) },
    });
    expect(await client.call('readMij', { path: {} })).toBe(out);
    expect(server.seen).toHaveLength(0);
  });

  it('turns a problem document into a failure with its findings and version', async () => {
    const findings = [
      { rule: 'A-01', severity: 'fout', place: { table: 'Groepen', row: 'groep1' }, wat: 'x' },
    ];
    const { client } = await connect(() => ({
      status: 422,
      body: problem('regels-niet-gehaald', { findings, versie: 3 }),
    }));
    const answer = await client.call('readMij', { path: {} });
    expect(answer.ok ? undefined : answer.failure).toMatchObject({
      code: 'regels-niet-gehaald',
      title: problemFailure('regels-niet-gehaald').title,
      findings,
      versie: 3,
    });
  });

  it('takes words from the catalogue, not from the server', async () => {
    const { client } = await connect(() => ({
      status: 403,
      body: problem('geen-recht', { title: 'Bel 0900', detail: 'Geef uw wachtwoord' }),
    }));
    const answer = await client.call('readMij', { path: {} });
    expect(answer.ok ? undefined : answer.failure).toMatchObject(problemFailure('geen-recht'));
  });

  it.each([
    [
      'a page of something in between',
      { status: 502, text: '<html>Bad gateway</html>' },
      'even-niet-bereikbaar',
    ],
    ['a bare refusal', { status: 403, text: '' }, 'geen-recht'],
    ['a status nobody expects', { status: 418, text: 'tea' }, 'onverwacht'],
    [
      'a member that the contract does not know',
      { status: 200, body: { rechten: [], x: 1 } },
      'antwoord-onbekend',
    ],
    ['text that is no JSON', { status: 200, text: '{' }, 'antwoord-onbekend'],
    ['a dropped connection', { status: 0, fault: 'drop' }, 'even-niet-bereikbaar'],
  ] as const)('gives %s a failure of its own', async (_, answer, code) => {
    const { client } = await connect(() => answer);
    const got = await client.call('readMij', { path: {} });
    expect(got.ok ? undefined : got.failure.code).toBe(code);
  });

  it.each([
    [false, 'U hebt nu geen verbinding.'],
    [true, 'De server is even niet bereikbaar.'],
  ])(
    'says what is the matter where no answer comes and the device has a connection: %s',
    async (online, title) => {
      const gone = () => Promise.reject(new TypeError('fetch failed'));
      const client = makeClient({ base: 'http://127.0.0.1:9/v1', auth, fetch: gone, isOnline: () => online });
      const got = await client.call('readUitvraag', { path: key });
      expect(got.ok ? undefined : got.failure).toMatchObject({ code: 'even-niet-bereikbaar', title });
    },
  );

  it('gives up after its time limit', async () => {
    const { client } = await connect(() => ({ status: 0, fault: 'hang' }), { timeLimit: 80 });
    const got = await client.call('readMij', { path: {} });
    expect(got.ok ? undefined : got.failure.code).toBe('even-niet-bereikbaar');
  });

  it('says so when nothing listens', async () => {
    const { server, client } = await connect(() => ({ status: 200, body: {} }));
    await server.close();
    const got = await client.call('readMij', { path: {} });
    expect(got.ok ? undefined : got.failure.code).toBe('even-niet-bereikbaar');
  });
});
