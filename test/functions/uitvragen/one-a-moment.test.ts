import { describe, expect, it } from 'vitest';
import { saveUitvraag } from '../../../functions/uitvragen/save-uitvraag.ts';
import { elsewhere, place } from '../fixtures/gemeente.ts';
import { planOf } from '../fixtures/plan.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { makeWorld, ofGemeente, type World } from '../fixtures/world.ts';

type Change = Parameters<typeof planOf>[0];

const save = (world: World, uitvraagId: string, change: Change) =>
  saveUitvraag({ path: { ...place, uitvraagId }, body: planOf(change), caller: ofGemeente }, world);

/** Halfway: another moment of the same schooljaar. */
const midden = {
  meetmoment: 'midden',
  peildatum: '2026-02-01',
  opensOn: '2026-02-01',
  closesOn: '2026-03-13',
} as const;

describe('an uitvraag', () => {
  it('is the only one of its schooljaar and moment, under whatever id', async () => {
    const world = await makeWorld();
    const refusal = await refusalOf(save(world, 'nog-een', { versie: 0 }));
    expect(refusal).toMatchObject({ code: 'uitvraag-bestaat-al' });
    expect(await world.store.uitvragen.list('9901')).toHaveLength(1);
  });

  it('stands beside one of another moment, and cannot become one of that moment', async () => {
    const world = await makeWorld();
    expect(await save(world, 'halverwege', { versie: 0, ...midden })).toMatchObject({ versie: 1 });
    expect(await refusalOf(save(world, 'halverwege', { versie: 1 }))).toMatchObject({
      code: 'uitvraag-bestaat-al',
    });
  });

  it('keeps its id while it is planned for another moment, which then is its own', async () => {
    const world = await makeWorld();
    expect(await save(world, place.uitvraagId, midden)).toMatchObject({
      uitvraagId: place.uitvraagId,
      meetmoment: 'midden',
    });
    expect(await save(world, 'eind', { versie: 0 })).toMatchObject({ uitvraagId: 'eind' });
    expect(await refusalOf(save(world, 'eind', { versie: 1, ...midden }))).toMatchObject({
      code: 'uitvraag-bestaat-al',
    });
  });

  it('that two people plan at once under one id is made once', async () => {
    const world = await makeWorld();
    const plan = { versie: 0, ...midden, titel: 'Halverwege (verzonnen)' };
    const made = await Promise.all([save(world, 'halverwege', plan), save(world, 'halverwege', plan)]);
    expect(made.map(({ versie }) => versie)).toEqual([1, 1]);
  });

  it('of another gemeente is not in the way', async () => {
    const world = await makeWorld();
    const { gemeentecode } = elsewhere;
    const found = (await world.store.uitvragen.find(place))!.value.uitvraag;
    const theirs = { ...found, gemeentecode, ...midden };
    const event = {
      moment: world.now().toISOString(),
      actor: 'test',
      rol: 'beheer',
      action: 'uitvraag-gemaakt',
      object: 'x',
      versie: 1,
    } as const;
    await world.store.uitvragen.insert({ uitvraag: theirs }, event);
    expect(await save(world, 'halverwege', { versie: 0, ...midden })).toMatchObject({ versie: 1 });
  });
});
