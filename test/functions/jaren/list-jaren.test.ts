import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { listJaren } from '../../../functions/jaren/list-jaren.ts';
import { jaarOf } from '../../../shared/jaren/jaar.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { bothFasen } from '../../support/example-terugkoppeling.ts';
import { place, uitvraag } from '../fixtures/gemeente.ts';
import { lezer, makeWorld, type World } from '../fixtures/world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const list = () => listJaren({ path: { gemeentecode: '9901' }, body: undefined, caller: lezer }, world);
const documentOf = (uitvraagId: string, schooljaar: string, peildatum: string): Terugkoppeling => {
  const document = bothFasen(30, 40, 35, 50);
  return { ...document, uitvraag: { ...document.uitvraag, uitvraagId, schooljaar, peildatum } };
};

async function publish(document: Terugkoppeling, release = 1, shown = true): Promise<void> {
  const { uitvraagId } = document.uitvraag;
  const key = { gemeentecode: '9901', uitvraagId, release, kring: 'partners' } as const;
  await world.store.publicaties.save(key, gzipSync(JSON.stringify(document)));
  if (shown) await world.store.publicaties.show(key);
}

async function addUitvraag(uitvraagId: string): Promise<void> {
  const doer = { moment: world.now().toISOString(), actor: 'test', rol: 'beheer' } as const;
  const event = { ...doer, action: 'uitvraag-gemaakt', object: uitvraagId, versie: 1 } as const;
  await world.store.uitvragen.insert({ uitvraag: { ...uitvraag, uitvraagId } }, event);
}

describe('the years of a gemeente', () => {
  it('are none before something was published', async () => {
    expect(await list()).toEqual({ jaren: [] });
    await publish(documentOf(place.uitvraagId, '2025-2026', '2026-06-01'), 1, false);
    expect(await list()).toEqual({ jaren: [] });
  });

  it('are those that were published, the first one first, and say what the documents say', async () => {
    await addUitvraag('uitvraag-0');
    const [earlier, later] = [
      documentOf('uitvraag-0', '2024-2025', '2025-06-01'),
      documentOf(place.uitvraagId, '2025-2026', '2026-06-01'),
    ];
    await publish(later);
    await publish(earlier);
    expect((await list()).jaren).toEqual([jaarOf(earlier), jaarOf(later)]);
  });

  it('are of the release that readers get', async () => {
    const document = documentOf(place.uitvraagId, '2025-2026', '2026-06-01');
    await publish(document);
    const herzieningen = [
      { wat: 'Taal is lager.', waarom: 'Een telfout.', release: 2, moment: '2026-10-12T09:00:00.000Z' },
    ];
    await publish({ ...document, release: 2, herzieningen }, 2);
    expect((await list()).jaren).toMatchObject([{ release: 2, herzieningen }]);
  });

  it('hold figures of a fase, numbers of locaties, and no locatie', async () => {
    await publish(documentOf(place.uitvraagId, '2025-2026', '2026-06-01'));
    const [jaar] = (await list()).jaren;
    expect(jaar?.cijfers).toHaveLength(8);
    expect(jaar?.respons).toEqual([
      { fase: 'voorschool', respons: 'ingezonden', locaties: 12 },
      { fase: 'vroegschool', respons: 'ingezonden', locaties: 12 },
    ]);
    expect(JSON.stringify(jaar)).not.toMatch(/locatieId|leden|organisatie/);
  });
});
