import { beforeAll, describe, expect, it } from 'vitest';
import { readLocatieAantallen } from '../../../functions/afspraken/read-locatie-aantallen.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import {
  bestuurder,
  coordinator,
  lezer,
  makeOpenWorld,
  ofBureau,
  ofGemeente,
  type World,
} from '../fixtures/world.ts';

const look = (world: World, locatieId: string, caller = ofGemeente) =>
  readLocatieAantallen({ path: at(locatieId), body: undefined, caller }, world);
const looks = async ({ store }: World) =>
  (await store.inzage.list('9901')).filter(({ what }) => what === 'aantallen per locatie');

/** @param agreed whether the afspraak of the uitvraag lets the gemeente look */
async function sentWorld(agreed: boolean): Promise<World> {
  const world = await makeOpenWorld();
  const path = { ...at('loc-1'), inzendingId: idOf(1) };
  await submitInzending({ path, body: inzendingOf('loc-1'), caller: coordinator('loc-1') }, world);
  if (!agreed) return world;
  const found = (await world.store.uitvragen.find(place))!;
  const { uitvraag } = found.value;
  const afspraak = { ...uitvraag.afspraak, inzage: { grondslag: 'Verordening, artikel 7', dpia: 'D-1' } };
  const event = { moment: world.now().toISOString(), actor: 'test', rol: 'beheer' } as const;
  const made = { ...event, action: 'uitvraag-gemaakt', object: 'x', versie: 1 } as const;
  await world.store.uitvragen.replace(
    { value: { uitvraag: { ...uitvraag, afspraak } }, mark: found.mark },
    made,
  );
  return world;
}

describe('counts of one locatie that nobody published', () => {
  let world: World;
  beforeAll(async () => {
    world = await sentWorld(true);
  });

  it('are shown to the gemeente where it was agreed, and every look is logged first', async () => {
    const answer = await look(world, 'loc-1');
    expect(answer).toMatchObject({ versie: 1, nulopgave: false, groepen: inzendingOf('loc-1').groepen });
    expect(await looks(world)).toMatchObject([{ actor: 'actor', rol: 'gemeente', locatieId: 'loc-1' }]);
    await look(world, 'loc-1');
    expect(await looks(world)).toHaveLength(2);
  });

  it('are not shown when the look cannot be logged', async () => {
    const inzage = { ...world.store.inzage, add: () => Promise.reject(new Error('no log')) };
    await expect(look({ ...world, store: { ...world.store, inzage } }, 'loc-1')).rejects.toThrow('no log');
  });

  it.each([
    ['a bureau', ofBureau],
    ['a reader', lezer],
    ['the coordinator, who has an endpoint of their own', coordinator('loc-1')],
    ['another bestuurder', bestuurder('org-2')],
  ])('are never shown to %s', async (_, caller) => {
    const before = (await looks(world)).length;
    expect(await refusalOf(look(world, 'loc-1', caller))).toMatchObject({ code: 'geen-recht' });
    expect(await looks(world)).toHaveLength(before);
  });

  it('are not there of a locatie that sent nothing', async () => {
    expect(await refusalOf(look(world, 'loc-2'))).toMatchObject({ code: 'niet-gevonden' });
  });

  it('are refused where the afspraak of the uitvraag does not let the gemeente look', async () => {
    const usual = await sentWorld(false);
    expect(await refusalOf(look(usual, 'loc-1'))).toMatchObject({ code: 'inzage-niet-afgesproken' });
    expect(await looks(usual)).toEqual([]);
  });
});
