import { beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../functions/auth/refusal.ts';
import { Problem } from '../../../functions/problem.ts';
import type { RateLimiter } from '../../../functions/rate/rate-limiter.ts';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import { problems } from '../../../shared/kernel/problem.ts';
import { at } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { edgeOf, headersOf, problemOf, request, type Sent } from '../fixtures/edge.ts';
import { makeOpenWorld, type World } from '../fixtures/world.ts';

let world: World;
const params = { ...at('loc-1'), inzendingId: idOf(1) };
const good = JSON.stringify(inzendingOf('loc-1'));
const send = (sent: Sent) => request('submitInzending', edgeOf(world), { params, body: good, ...sent });

beforeEach(async () => {
  world = await makeOpenWorld();
  await world.store.toegang.saveTenant('tenant');
  await world.store.toegang.saveGrant({
    person: 'tenant.object',
    gemeentecode: '9901',
    rol: 'coordinator',
    scope: 'loc-1',
  });
});

describe('a request', () => {
  it('is answered with the headers that every answer has', async () => {
    const answered = await send({});
    expect(answered.response.status).toBe(200);
    expect(headersOf(answered)).toMatchObject({
      'API-Version': '1.0.0',
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it('writes one line that names no person and no figure', async () => {
    const { lines } = await send({});
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0]!).sort()).toEqual(
      [
        'actor',
        'endpoint',
        'event',
        'gemeentecode',
        'instance',
        'method',
        'ms',
        'rollen',
        'status',
        'time',
        'traceId',
        'uitvraagId',
      ].sort(),
    );
    expect(lines[0]).toMatchObject({
      status: 200,
      rollen: ['coordinator'],
      traceId: '0af7651916cd43dd8448eb211c80319c',
    });
    expect(lines[0]?.actor).not.toContain('object');
  });

  it('logs no trace id that is something else', async () => {
    const { lines } = await send({ traceParent: '00-Jan Klaassen 249566758-b7ad6b7169203331-01' });
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/Klaassen|249566758/);
  });

  it('that meets a bug logs where it is, and nothing of what it says', async () => {
    const run = () => Promise.reject(new Error('of Jan Klaassen\n    at Jan (249566758)'));
    const answered = await request('readMij', edgeOf(world), {}, run);
    expect(answered.lines[0]?.bug?.at[0]).toContain('endpoint.test.ts');
    expect(JSON.stringify(answered)).not.toMatch(/Klaassen|249566758/);
  });

  const { maxBytes } = endpoints.submitInzending;
  const refused: readonly (readonly [what: string, sent: Sent, status: number])[] = [
    ['that says to be larger than allowed', { headers: { 'content-length': String(maxBytes + 1) } }, 413],
    ['that is larger than allowed', { body: `"${'a'.repeat(maxBytes)}"` }, 413],
    ['of another content type', { headers: { 'content-type': 'text/plain' } }, 415],
    ['in another character set', { headers: { 'content-type': 'application/json; charset=utf-16' } }, 415],
    ['that says to be packed', { headers: { 'content-encoding': 'gzip' } }, 415],
    ['without a body', { body: '' }, 400],
    ['with half a body', { body: good.slice(0, -5) }, 400],
    ['with a list', { body: '[]' }, 400],
    ['with null', { body: 'null' }, 400],
    [
      'with a key that means something to JavaScript',
      { body: good.replace('{', '{"__proto__":{"nulopgave":true},') },
      400,
    ],
    ['to a gemeente that is no code', { params: { ...params, gemeentecode: '99x1' } }, 400],
    ['with a slash hidden in the path', { params: { ...params, locatieId: 'loc-1%2F..' } }, 400],
    ['with our separator in the path', { params: { ...params, locatieId: 'loc-1|V' } }, 400],
    ['with a number that is no number', { params: { ...params, inzendingId: 'ABC' } }, 400],
  ];
  it.each(refused)('%s is refused', async (_what, sent, status) => {
    const answered = await send(sent);
    const problem = problemOf(answered);
    expect(problem.status).toBe(status);
    expect(answered.response.status).toBe(status);
    expect(headersOf(answered)['Content-Type']).toBe('application/problem+json');
    expect(answered.lines).toMatchObject([{ status, instance: problem.instance.replace('urn:uuid:', '') }]);
  });

  it('of a newer form, with fields that nobody knows here, is told just that', async () => {
    const body = JSON.stringify({ ...inzendingOf('loc-1', { sjabloonversie: '9.0.0' }), nieuw: 1 });
    expect(problemOf(await send({ body }))).toMatchObject({
      status: 422,
      title: problems['formulier-nieuwer'].title,
    });
    const known = JSON.stringify({ ...inzendingOf('loc-1'), nieuw: 1 });
    expect(problemOf(await send({ body: known }))).toMatchObject({ status: 400 });
  });

  it('that comes too soon after others is told when to try again, and nothing is read for it', async () => {
    const limiter: RateLimiter = {
      spend: () => Promise.reject(new Problem('te-veel-verzoeken', { reason: 'account', retryAfter: 42 })),
    };
    const answered = await request('readMij', { ...edgeOf(world), limiter });
    expect(problemOf(answered)).toMatchObject({ status: 429, retryAfter: 42 });
    expect(headersOf(answered)['Retry-After']).toBe('42');
    expect(answered.lines).toMatchObject([{ status: 429, code: 'te-veel-verzoeken', reason: 'account' }]);
  });

  it('accepts the content type with its character set', async () => {
    const answered = await send({ headers: { 'content-type': 'application/json; charset=UTF-8' } });
    expect(answered.response.status).toBe(200);
  });

  it('with a wrong form is told all places at once, and no value or name of its own', async () => {
    const body = {
      ...inzendingOf('loc-1'),
      nulopgave: 'Jan',
      vervangt: -1,
      'Piet Jansen': 1,
      redenen: [{ regel: 'secret' }],
    };
    const answered = await send({ body: JSON.stringify(body) });
    const problem = problemOf(answered);
    expect(problem.fouten).toEqual(
      expect.arrayContaining([
        { pad: '$.nulopgave', code: 'invalid_type' },
        { pad: '$.vervangt', code: 'too_small' },
        { pad: '$', code: 'unrecognized_keys' },
      ]),
    );
    expect(problem.findings?.map(({ rule }) => rule)).toContain('U-08');
    expect(JSON.stringify([problem, answered.lines])).not.toMatch(/Jan|Piet|secret/);
  });

  it('with an odd key is told no such key', async () => {
    const [groep] = inzendingOf('loc-1').groepen;
    const domeinen = groep!.domeinen.map((one) => ({ ...one, redenen: { 'Jan Klaassen': 1 } }));
    const answered = await send({
      body: JSON.stringify({ ...inzendingOf('loc-1'), groepen: [{ ...groep, domeinen }] }),
    });
    expect(answered.response.status).toBe(400);
    expect(JSON.stringify(problemOf(answered))).not.toContain('Klaassen');
  });
});

describe('a caller', () => {
  const as = (failure: Error) => ({ ...edgeOf(world), verify: () => Promise.reject(failure) });

  it('who is not signed in hears so before anything else is looked at', async () => {
    const answered = await request('submitInzending', as(refuse('token-missing')), { params: {}, body: 'x' });
    expect(problemOf(answered)).toMatchObject({ status: 401, type: 'urn:groeiblad:probleem:niet-aangemeld' });
    expect(headersOf(answered)['WWW-Authenticate']).toBe('Bearer');
    expect(answered.lines).toMatchObject([{ code: 'niet-aangemeld', reason: 'token-missing' }]);
  });

  it('whose token expired hears that', async () => {
    const answered = await request('readMij', as(refuse('token-expired')));
    expect(problemOf(answered).type).toContain('aanmelding-verlopen');
    expect(headersOf(answered)['WWW-Authenticate']).toContain('invalid_token');
  });

  it('of a tenant that does not take part hears that', async () => {
    const verify = () =>
      Promise.resolve({ tenantId: 'other', person: 'other.object', kind: 'workforce' as const });
    const answered = await request('readMij', { ...edgeOf(world), verify });
    expect(problemOf(answered).type).toContain('organisatie-onbekend');
  });

  it('needs no sign-in to hear that the app runs', async () => {
    const answered = await request('readGezondheid', as(refuse('token-missing')));
    expect(answered.response).toMatchObject({ status: 200, body: '{"status":"goed","versie":"1.0.0"}' });
  });
});

describe('a bug', () => {
  it('is answered with a number and nothing else, and logged without what it quotes', async () => {
    const run = () => Promise.reject(new TypeError('Jan Klaassen is not iterable'));
    const answered = await request('readMij', edgeOf(world), {}, run);
    const problem = problemOf(answered);
    expect(problem).toMatchObject({ status: 500, type: 'urn:groeiblad:probleem:onverwacht' });
    expect(JSON.stringify([problem, answered.lines])).not.toContain('Klaassen');
    expect(answered.lines[0]).toMatchObject({ bug: { name: 'TypeError' }, code: 'onverwacht' });
    expect(problem.instance).toBe(`urn:uuid:${answered.lines[0]?.instance}`);
  });

  it('of something thrown that is no error is one too', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const answered = await request('readMij', edgeOf(world), {}, () => Promise.reject('geheim'));
    expect(problemOf(answered).status).toBe(500);
    expect(JSON.stringify(answered.lines)).not.toContain('geheim');
  });

  it('is what an answer is that says more than the contract', async () => {
    const run = () => Promise.resolve({ rechten: [], naam: 'Jan' } as never);
    expect(problemOf(await request('readMij', edgeOf(world), {}, run)).status).toBe(500);
  });
});
