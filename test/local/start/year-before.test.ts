import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { playYearBefore, withVoorheen } from '../../../local/start/year-before.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { valueOf } from '../../support/open-excel.ts';
import { clientAs } from '../../support/people.ts';

const path = { gemeentecode: '9901', uitvraagId: 'voorbeeld-2024-2025' };
let backend: Backend;

beforeAll(async () => {
  const seed = { ...exampleGemeente, locaties: withVoorheen(exampleGemeente.locaties) };
  backend = await startBackend({ appDir: await buildFunctions(), seed });
  await playYearBefore(backend);
});
afterAll(() => backend.close());

const lastYearOf = async (user: string, locatieId: string) => {
  const key = { gemeentecode: '9901', uitvraagId: exampleGemeente.uitvraag.uitvraagId, locatieId };
  return valueOf(await clientAs(backend, user).call('readUitnodiging', { path: key })).before;
};

describe('the year before the example', () => {
  test('was adopted, and says that it is invented', async () => {
    const uitvraag = valueOf(await clientAs(backend, 'els').call('readUitvraag', { path }));
    expect(uitvraag).toMatchObject({ status: 'teruggekoppeld', schooljaar: '2024-2025' });
    expect(uitvraag.titel).toContain('verzonnen');
  });

  test('played again changes nothing', async () => {
    const read = async () => valueOf(await clientAs(backend, 'els').call('readRespons', { path }));
    const before = await read();
    await playYearBefore(backend);
    expect(await read()).toEqual(before);
    expect(before.regels.map(({ versie }) => versie)).toEqual([1, 1]);
  });

  test('asks one coordinator which locatie it was, and nobody else', async () => {
    expect(await lastYearOf('bram', 'school-linde')).toMatchObject({
      lastYear: { koppeling: 'gevraagd' },
      candidates: [{ locatieId: 'school-lindehof', naam: 'Voorbeeldschool Lindehof' }],
    });
    expect(await lastYearOf('bram', 'school-wilg')).toMatchObject({ lastYear: { koppeling: 'nieuw' } });
    expect(await lastYearOf('anna', 'voorschool-eik')).toMatchObject({ lastYear: { koppeling: 'nieuw' } });
  });

  test('is known of a school that kept its number', async () => {
    const { lastYear } = await lastYearOf('bestuurder4', 'school-kastanje');
    expect(lastYear).toMatchObject({ koppeling: 'bekend', naam: 'Voorbeeldschool Kastanje' });
    expect(lastYear).toHaveProperty('figures.doelgroepkinderen');
  });
});
