import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { secondGemeente } from '../../../local/seed/second-gemeente.ts';
import { seed } from '../../../local/seed/seed.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { valueOf } from '../../support/open-excel.ts';
import { clientAs } from '../../support/people.ts';
import { ask, uitvraagPath } from '../../functions/end-to-end/client.ts';
import { type EndpointName, endpoints } from '../../../shared/contract/endpoints.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  await seed(secondGemeente, backend.storing);
});
afterAll(() => backend.close());

const rightsOf = async (name: string) => {
  const { rechten } = valueOf(await clientAs(backend, name).call('readMij', { path: {} }));
  return rechten.map(({ rol, gemeente }) => `${rol} ${gemeente.gemeentecode}`);
};
const listedBy = (name: string, gemeentecode: string) =>
  clientAs(backend, name).call('listUitvragen', { path: { gemeentecode } });

const pathIn = (gemeentecode: string) => ({
  gemeentecode,
  uitvraagId: gemeentecode === '9901' ? uitvraagPath.uitvraagId : secondGemeente.uitvraag.uitvraagId,
  locatieId: gemeentecode === '9901' ? 'voorschool-eik' : 'voorschool-wal',
});
/** Everything that is read of one gemeente. */
const readers = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => endpoints[name].method === 'GET' && endpoints[name].route.includes('{gemeentecode}'),
);
/** Stands in what is read of one gemeente, and nowhere in the other. */
const marks = {
  '9901': /9901|Voorbeeldstad|voorschool-eik|Vlinder/,
  '9903': /9903|Voorbeelddorp|voorschool-wal|Kade/,
} as const;

describe('two gemeenten over HTTP', () => {
  it.each(readers)(
    '%s answers of the gemeente that was asked for, and nothing of the other',
    async (name) => {
      for (const [code, other] of [
        ['9901', '9903'],
        ['9903', '9901'],
      ] as const) {
        const answered = await ask(backend, 'iris', name, { path: pathIn(code) });
        const text = await answered.text();
        expect(text).not.toMatch(marks[other]);
        // Not every endpoint is for the gemeente: which are, its table of rights says elsewhere.
        if (answered.ok) expect(text.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(readers)('%s tells who works in one gemeente nothing of the other', async (name) => {
    const answered = await ask(backend, 'els', name, { path: pathIn('9903') });
    expect(answered.status).toBe(403);
    expect(await answered.text()).not.toMatch(/Voorbeelddorp|voorschool-wal|Kade/);
  });

  it.each([
    ['moveUitvraag', { status: 'gesloten', versie: 2 }],
    ['saveContacten', { wijzigingen: [{ rol: 'gemeente', scope: 'gemeente', adres: 'x@een.example' }] }],
    ['saveRegister', { versie: 0, organisaties: [], locaties: [] }],
  ] as const)('%s changes nothing in a gemeente where the caller has no right', async (name, body) => {
    const path = pathIn('9903');
    expect((await ask(backend, 'els', name, { path, body })).status).toBe(403);
  });

  it('moves the uitvraag of one gemeente and leaves that of the other', async () => {
    const statusIn = async (code: string) =>
      ((await (await ask(backend, 'iris', 'readUitvraag', { path: pathIn(code) })).json()) as Uitvraag)
        .status;
    const body = { status: 'gesloten', versie: 2 };
    expect((await ask(backend, 'iris', 'moveUitvraag', { path: pathIn('9903'), body })).status).toBe(200);
    expect([await statusIn('9901'), await statusIn('9903')]).toEqual(['open', 'gesloten']);
  });
});

describe('a second gemeente beside the example', () => {
  it('is worked for by the same bureau, and by one organisatie of both', async () => {
    expect(await rightsOf('faye')).toEqual(['bureau 9901', 'bureau 9903']);
    expect(await rightsOf('bestuurder1')).toEqual(['bestuurder 9901', 'bestuurder 9903']);
    expect(await rightsOf('iris')).toEqual(['gemeente 9901', 'gemeente 9903']);
    expect(await rightsOf('els')).toEqual(['gemeente 9901']);
  });

  it('shows its uitvraag to who has a right there, and to nobody else', async () => {
    expect(valueOf(await listedBy('faye', '9903')).uitvragen.map(({ titel }) => titel)).toEqual([
      secondGemeente.uitvraag.titel,
    ]);
    expect(await listedBy('els', '9903')).toMatchObject({ ok: false, failure: { code: 'geen-recht' } });
    expect(await listedBy('anna', '9903')).toMatchObject({ ok: false, failure: { code: 'geen-recht' } });
  });

  it('does not change what its people see of the first', async () => {
    const { uitvragen } = valueOf(await listedBy('faye', '9901'));
    expect(uitvragen.map(({ gemeentecode }) => gemeentecode)).toEqual(['9901']);
  });
});
