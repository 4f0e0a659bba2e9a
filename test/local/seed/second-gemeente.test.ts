import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { secondGemeente } from '../../../local/seed/second-gemeente.ts';
import { seed } from '../../../local/seed/seed.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { valueOf } from '../../support/open-excel.ts';
import { clientAs } from '../../support/people.ts';

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

describe('a second gemeente beside the example', () => {
  it('is worked for by the same bureau, and by one organisatie of both', async () => {
    expect(await rightsOf('faye')).toEqual(['bureau 9901', 'bureau 9903']);
    expect(await rightsOf('bestuurder1')).toEqual(['bestuurder 9901', 'bestuurder 9903']);
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
