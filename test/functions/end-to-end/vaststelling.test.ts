import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResponseOf } from '../../../shared/contract/endpoints.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { exampleLocaties } from '../../../local/seed/example-locaties.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { ask, DOMAIN, exampleInzending, send, uitvraagPath } from './client.ts';

let backend: Backend;
const organisaties = [...new Set(exampleLocaties.map(({ organisatieId }) => organisatieId))];
const bestuurderOf = (organisatieId: string) => `bestuurder${organisaties.indexOf(organisatieId) + 1}`;
const silent = 'school-duin';

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  const senders = exampleLocaties.filter(({ locatieId }) => locatieId !== silent);
  await Promise.all(
    senders.map(async ({ locatieId, organisatieId }, i) => {
      const answer = await send(backend, bestuurderOf(organisatieId), i, exampleInzending(locatieId));
      expect(answer.status).toBe(200);
    }),
  );
});
afterAll(() => backend.close());

const move = (status: string, versie: number) =>
  ask(backend, 'els', 'moveUitvraag', { body: { status, versie } });

async function adopt(versie: number): Promise<ResponseOf<'readVaststelling'>> {
  const refused = await ask(backend, 'els', 'startVaststelling', { body: { versie } });
  expect(refused.status).toBe(409);
  const { findings } = (await refused.json()) as { readonly findings: readonly object[] };
  expect(findings).toMatchObject([{ rule: 'G-06', place: { row: silent } }]);
  const started = await ask(backend, 'els', 'startVaststelling', { body: { versie, confirmed: findings } });
  expect(started.status).toBe(202);
  for (;;) {
    const answer = await ask(backend, 'faye', 'readVaststelling');
    const progress = (await answer.json()) as ResponseOf<'readVaststelling'>;
    if (progress.status !== 'bezig') return progress;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('from inzendingen to the terugkoppeling', () => {
  it('shows the gemeente who answered and no count', async () => {
    const answer = await ask(backend, 'els', 'readRespons');
    const respons = (await answer.json()) as ResponseOf<'readRespons'>;
    expect(respons.regels).toHaveLength(24);
    expect(respons.regels.filter(({ status }) => status === 'uitgenodigd')).toMatchObject([
      { locatieId: silent },
    ]);
    expect(JSON.stringify(respons.regels)).not.toMatch(/doelgroep|aantal|voldoende/);
  });

  it('shows nothing before the vaststelling', async () => {
    for (const user of ['anna', 'els', 'faye', 'gijs', 'bestuurder1']) {
      const answer = await ask(backend, user, 'readTerugkoppeling');
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ type: 'urn:groeiblad:probleem:nog-geen-terugkoppeling' });
    }
  });

  it('cannot be fixed while it is open, nor by the bureau', async () => {
    const body = { versie: 2 };
    expect((await ask(backend, 'els', 'startVaststelling', { body })).status).toBe(409);
    expect((await ask(backend, 'faye', 'startVaststelling', { body })).status).toBe(403);
  });

  it('gives every reader the same bytes after the vaststelling', async () => {
    expect((await move('gesloten', 2)).status).toBe(200);
    expect(await adopt(3)).toMatchObject({ status: 'klaar', stappen: 7, klaar: 7, release: 1 });
    const users = ['anna', 'bram', 'els', 'faye', 'gijs', 'bestuurder7'];
    const answers = await Promise.all(users.map((user) => ask(backend, user, 'readTerugkoppeling')));
    expect(answers.map(({ status }) => status)).toEqual(users.map(() => 200));
    const bytes = await Promise.all(
      answers.map(async (one) => Buffer.from(await one.arrayBuffer()).toString('hex')),
    );
    expect(new Set(bytes).size).toBe(1);
    expect(new Set(answers.map((one) => one.headers.get('etag'))).size).toBe(1);
  });

  it('counts all children together in whole numbers', async () => {
    const answer = await ask(backend, 'gijs', 'readOpenbareTerugkoppeling');
    const { cijfers, locaties } = Terugkoppeling.parse(await answer.json());
    const taal = cijfers.filter(({ domein }) => domein === 'taal');
    const partners = Terugkoppeling.parse(await (await ask(backend, 'gijs', 'readTerugkoppeling')).json());
    expect(partners.cijfers).toEqual(expect.arrayContaining(cijfers));
    expect(partners.cijfers.some(({ niveau }) => niveau === 'organisatie')).toBe(true);
    expect(taal.map(({ niveau, aantal, voldoende }) => [niveau, aantal, voldoende])).toEqual([
      ['gemeente', 12 * 12 + 11 * 17, 12 * 9 + 11 * 13],
      ['fase', 12 * 12, 12 * 9],
      ['fase', 11 * 17, 11 * 13],
      ['groep', 11 * 8, 11 * 6],
      ['groep', 11 * 9, 11 * 7],
    ]);
    expect(locaties.find(({ locatieId }) => locatieId === silent)?.respons).toBe('niet-ingezonden');
  });

  it('says "not modified" to who has it, and answers without compression to who cannot read it', async () => {
    const first = await ask(backend, 'gijs', 'readTerugkoppeling', {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(first.headers.get('content-encoding')).toBeNull();
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(backend, 'anna', 'readTerugkoppeling', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('tells the end when the vaststelling is asked for again', async () => {
    const again = await ask(backend, 'els', 'startVaststelling', { body: { versie: 3 } });
    expect(await again.json()).toMatchObject({ status: 'klaar', klaar: 7 });
    const uitvraag = (await (await ask(backend, 'els', 'readUitvraag')).json()) as ResponseOf<'readUitvraag'>;
    expect(uitvraag).toMatchObject({ status: 'teruggekoppeld', versie: 5 });
    expect((await move('open', 5)).status).toBe(409);
  });

  it('shows raw counts to their owners alone, and keeps who read them', async () => {
    const path = { ...uitvraagPath, locatieId: 'voorschool-eik' };
    const see = async (user: string) => (await ask(backend, user, 'readEigenCijfers', { path })).status;
    const users = ['anna', 'bestuurder1', 'bram', 'bestuurder2', 'els', 'faye', 'gijs'];
    const statuses = await Promise.all(users.map(see));
    expect(statuses).toEqual([200, 200, 403, 403, 403, 403, 403]);
    const read = await backend.storing.store.inzage.list('9901');
    expect(read.map(({ rol }) => rol).sort()).toEqual(['bestuurder', 'coordinator']);
  });

  it('writes one line a request, without a person, a text or a figure', async () => {
    await ask(backend, 'gijs', 'readMij');
    const messages = backend.logs().map((line) => (JSON.parse(line) as { message: string }).message);
    const lines = messages.filter((message) => message.startsWith('{"event":"request"'));
    expect(lines.length).toBeGreaterThan(40);
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ endpoint: 'readMij', status: 200, rollen: ['lezer'] });
    const personal = ['anna', DOMAIN, 'Bearer', 'eyJ', 'Veel herhalen', '4000-8bbb'];
    const log = backend.logs().join();
    expect(personal.filter((text) => log.includes(text))).toEqual([]);
  });
});
