import { describe, expect, it } from 'vitest';
import { listContacten } from '../../../functions/contacten/list-contacten.ts';
import { saveContacten } from '../../../functions/contacten/save-contacten.ts';
import type { ContactWijziging } from '../../../shared/contract/uitnodiging-messages.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { makeWorld, ofGemeente, type World } from '../fixtures/world.ts';

const path = { gemeentecode: '9901' };
const first = { rol: 'coordinator', scope: 'loc-1', adres: 'een@een.example' } as const;
const save = (world: World, ...wijzigingen: readonly ContactWijziging[]) =>
  saveContacten({ path, body: { wijzigingen: [...wijzigingen] }, caller: ofGemeente }, world);
const list = async (world: World) =>
  (await listContacten({ path, body: undefined, caller: ofGemeente }, world)).contacten;

describe('an address', () => {
  it('is kept in small letters, changed by who saw it, and taken away', async () => {
    const world = await makeWorld();
    await save(world, { ...first, adres: 'Een@Een.example' });
    expect(await list(world)).toEqual([first]);
    await save(world, { ...first, adres: 'twee@een.example', gezien: first.adres });
    expect((await list(world))[0]?.adres).toBe('twee@een.example');
    await save(world, { rol: first.rol, scope: first.scope, gezien: 'twee@een.example' });
    expect(await list(world)).toEqual([]);
  });

  it('leaves who changed it and where in the audit rows, and never the address', async () => {
    const world = await makeWorld();
    await save(world, first);
    await save(world, first);
    const rows = await world.store.uitvragen.listAudit('9901');
    const changed = rows.filter(({ event }) => event.action === 'contacten-gewijzigd');
    expect(changed.map(({ event }) => [event.actor, event.rol, event.object])).toEqual([
      ['actor', 'gemeente', 'coordinator|loc-1'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('een.example');
  });

  it('is not written over by who saw another one; the same change twice is one', async () => {
    const world = await makeWorld();
    await save(world, first);
    await save(world, first);
    expect(await refusalOf(save(world, { ...first, adres: 'ander@een.example' }))).toMatchObject({
      code: 'intussen-gewijzigd',
    });
    expect(await list(world)).toEqual([first]);
  });

  it('belongs to a place of the gemeente, which is named once', async () => {
    const world = await makeWorld();
    const wrong = [
      { ...first, scope: 'loc-99' },
      { ...first, rol: 'bestuurder' } as const,
      first,
      { ...first, adres: 'ander@een.example' },
    ];
    expect(await refusalOf(save(world, ...wrong))).toMatchObject({
      code: 'invoer-ongeldig',
      details: {
        fouten: [
          { pad: '$.wijzigingen[0].scope', code: 'unknown' },
          { pad: '$.wijzigingen[1].scope', code: 'unknown' },
          { pad: '$.wijzigingen[3].scope', code: 'twice' },
        ],
      },
    });
    expect(await list(world)).toEqual([]);
  });

  it('goes with others in several writes, and a broken one is completed by asking again', async () => {
    const world = await makeWorld();
    const many = Array.from({ length: 100 }, (_, nth) => `loc-x${nth}`);
    for (const locatieId of many)
      await world.store.gemeenten.saveLocatie({
        locatieId,
        organisatieId: 'org-1',
        gemeentecode: '9901',
        naam: 'Proef (verzonnen)',
        soort: 'school',
      });
    const changes = many.map((scope): ContactWijziging => ({
      rol: 'coordinator',
      scope,
      adres: 'een@een.example',
    }));
    const broken = { ...world, store: breakingStore(world.store, 1, false) };
    await expect(save(broken, ...changes)).rejects.toThrow(Crash);
    expect(await list(world)).toHaveLength(90);
    await save(world, ...changes);
    expect(await list(world)).toHaveLength(100);
  });
});
