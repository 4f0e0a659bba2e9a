import { beforeEach, describe, expect, it } from 'vitest';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { readProefregels } from '../../../functions/proefregels/read-proefregels.ts';
import { saveProefregels } from '../../../functions/proefregels/save-proefregels.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf, telling } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import {
  coordinator,
  makeOpenWorld,
  makeWorld,
  ofBureau,
  ofGemeente,
  type World,
} from '../fixtures/world.ts';

let world: World;
beforeEach(async () => {
  world = await makeOpenWorld();
});

const read = (services = world) =>
  readProefregels({ path: place, body: undefined, caller: ofBureau }, services);
const save = (regels: readonly string[], versie: number, services = world) =>
  saveProefregels({ path: place, body: { versie, regels: [...regels] }, caller: ofGemeente }, services);
const uitvraagNow = async ({ store }: World = world) => (await store.uitvragen.find(place))?.value.uitvraag;

/** loc-1 sends counts that are alike in every domein, of twelve children. */
const send = (services = world, body = inzendingOf('loc-1')) =>
  submitInzending(
    { path: { ...at('loc-1'), inzendingId: idOf(1) }, body, caller: coordinator('loc-1') },
    services,
  );

describe('the rules on trial', () => {
  it('are off at first, and nothing is known where nothing was sent', async () => {
    expect(await read()).toEqual({
      versie: 2,
      mayChange: true,
      proefregels: ['A-23', 'A-24', 'A-25'].map((regel) => ({ regel, isOn: false })),
    });
  });

  it('are told on how many locaties they would speak, and no small number', async () => {
    await send();
    const { over, proefregels } = await read();
    expect(over).toEqual({ uitvraagId: 'uitvraag-1', titel: 'Monitor (verzonnen)', locaties: 1 });
    expect(proefregels.map(({ treffers }) => treffers)).toEqual(
      proefregels.map(() => ({ kind: 'minder', dan: 10 })),
    );
  });

  it('are switched on and off, with an audit row that names no rule', async () => {
    const now = await save(['A-25', 'A-23'], 2);
    expect(now.versie).toBe(3);
    expect(now.proefregels.filter(({ isOn }) => isOn).map(({ regel }) => regel)).toEqual(['A-23', 'A-25']);
    expect((await uitvraagNow())?.proefregels).toEqual(['A-23', 'A-25']);
    await save([], 3);
    expect((await uitvraagNow())?.proefregels).toEqual([]);
    const audit = await world.store.uitvragen.listAudit('9901');
    expect(audit.at(-1)?.event).toMatchObject({
      action: 'proefregels-gekozen',
      object: 'uitvraag-1',
      versie: 4,
    });
  });

  it('block nobody at the server, though they speak there', async () => {
    await save(['A-23'], 2);
    expect((await send()).versie).toBe(1);
  });

  it('can be switched before closing alone, from who saw the last versie, and only those that exist', async () => {
    expect(await refusalOf(save(['A-99'], 2))).toMatchObject({ code: 'niet-gevonden' });
    expect(await refusalOf(save(['K-01'], 2))).toMatchObject({ code: 'niet-gevonden' });
    expect(await refusalOf(save(['A-23'], 1))).toMatchObject({ code: 'intussen-gewijzigd' });
    await move(place, { status: 'gesloten', versie: 2 }, { actor: 'test', rol: 'gemeente' }, world);
    expect(await refusalOf(save(['A-23'], 3))).toMatchObject({ code: 'stap-niet-mogelijk' });
    expect((await read()).mayChange).toBe(false);
  });

  it('are switched once when it is asked twice', async () => {
    await save(['A-23'], 2);
    expect((await save(['A-23'], 2)).versie).toBe(3);
  });

  it('stay off or are on when the process stops, and asking again completes it', async () => {
    for (const after of [false, true]) {
      const fresh = await makeOpenWorld();
      await save(['A-23'], 2, { ...fresh, store: breakingStore(fresh.store, 0, after) }).catch(
        () => undefined,
      );
      expect([undefined, ['A-23']]).toContainEqual((await uitvraagNow(fresh))?.proefregels);
      expect((await save(['A-23'], 2, fresh)).versie).toBe(3);
    }
  });
});

describe('where the smallest number is five', () => {
  /** Five locaties with one and the same count, in a gemeente whose smallest number is five. */
  async function fiveSent(): Promise<World> {
    const fresh = await makeWorld();
    const { uitvraag } = (await fresh.store.uitvragen.find(place))!.value;
    const publicatie: Publicatiebeleid = { minChildren: 5, coalition: 1 };
    const found = (await fresh.store.uitvragen.find(place))!;
    const changed = { ...uitvraag, afspraak: { ...uitvraag.afspraak, publicatie } };
    await fresh.store.uitvragen.replace(
      { value: { uitvraag: changed }, mark: found.mark },
      {
        moment: fresh.now().toISOString(),
        actor: 'test',
        rol: 'beheer',
        action: 'uitvraag-gepland',
        object: 'x',
        versie: 1,
      },
    );
    const [first] = await fresh.store.gemeenten.listLocaties('9901');
    const ids = ['a', 'b', 'c', 'd', 'e'].map((id) => `extra-${id}`);
    for (const locatieId of ids) await fresh.store.gemeenten.saveLocatie({ ...first!, locatieId });
    await fresh.store.uitvragen.saveInvited(
      place,
      ids.map((locatieId) => ({ locatieId })),
    );
    await move(place, { status: 'open', versie: 1 }, { actor: 'test', rol: 'gemeente' }, fresh);
    for (const [i, locatieId] of ids.entries())
      await submitInzending(
        {
          path: { ...at(locatieId), inzendingId: idOf(10 + i) },
          body: { ...inzendingOf('loc-1'), locatieId, groepen: [telling(['peuters'], 12, 9)] },
          caller: coordinator(locatieId),
        },
        fresh,
      );
    return fresh;
  }

  it('the number of all five is told, and of none is not', async () => {
    const { proefregels } = await read(await fiveSent());
    expect(proefregels.map(({ regel, treffers }) => [regel, treffers])).toEqual([
      ['A-23', { kind: 'aantal', aantal: 5 }],
      ['A-24', { kind: 'minder', dan: 5 }],
      ['A-25', { kind: 'minder', dan: 5 }],
    ]);
  });
});
