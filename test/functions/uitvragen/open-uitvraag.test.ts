import { describe, expect, it } from 'vitest';
import { moveUitvraag } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readPlanning } from '../../../functions/uitvragen/read-planning.ts';
import { saveUitvraag } from '../../../functions/uitvragen/save-uitvraag.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { validateOpening } from '../../../shared/validation/validate-opening.ts';
import { place } from '../fixtures/gemeente.ts';
import { planOf } from '../fixtures/plan.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { makeWorld, ofGemeente, type World } from '../fixtures/world.ts';

const open = (world: World, versie: number, confirmed?: readonly Finding[]) =>
  moveUitvraag(
    {
      path: place,
      body: { status: 'open', versie, ...(confirmed && { confirmed: [...confirmed] }) },
      caller: ofGemeente,
    },
    world,
  );

const save = (world: World, change: Parameters<typeof planOf>[0]) =>
  saveUitvraag({ path: place, body: planOf(change), caller: ofGemeente }, world);

/** What the pane would show before opening. */
const shown = async (world: World) =>
  validateOpening(await readPlanning({ path: place, body: undefined, caller: ofGemeente }, world));

/** A Sunday, less than three weeks after the first day: two warnings. */
const SUNDAY = '2026-06-14';

async function withWarnings(): Promise<World> {
  const world = await makeWorld();
  await save(world, { closesOn: SUNDAY, herinneringen: [7, 1] });
  return world;
}

describe('opening an uitvraag', () => {
  it('of which the rules say nothing asks nothing more', async () => {
    const world = await makeWorld();
    expect(await shown(world)).toEqual([]);
    expect(await open(world, 1)).toMatchObject({ status: 'open' });
  });

  it('names every warning that was not confirmed, and leaves the uitvraag closed', async () => {
    const world = await withWarnings();
    const refusal = await refusalOf(open(world, 2));
    expect(refusal).toMatchObject({ code: 'nog-te-bekijken', details: { versie: 2 } });
    expect(refusal.details.findings?.map(({ rule }) => rule).sort()).toEqual(['G-04', 'G-13']);
    expect(await world.store.inzendingen.listRespons(place)).toEqual([]);
  });

  it('goes on once each warning was seen, and not while one is missing', async () => {
    const world = await withWarnings();
    const warnings = await shown(world);
    expect(await refusalOf(open(world, 2, warnings.slice(1)))).toMatchObject({ code: 'nog-te-bekijken' });
    expect(await open(world, 2, warnings)).toMatchObject({ status: 'open', versie: 3 });
  });

  it('asks again where a warning says something else than what was seen', async () => {
    const world = await withWarnings();
    const seen = (await shown(world)).map((one) => ({ ...one, wat: one.wat.replace('13', '20') }));
    expect(await refusalOf(open(world, 2, seen))).toMatchObject({ code: 'nog-te-bekijken' });
  });

  it('asks about who is invited by then, not by when it was planned', async () => {
    const world = await makeWorld();
    await save(world, { invited: [] });
    const refusal = await refusalOf(open(world, 2));
    expect(refusal.details.findings?.map(({ rule }) => rule)).toEqual(['G-15']);
  });

  it('is refused where the planning breaks a rule that nobody can say yes to', async () => {
    const world = await makeWorld();
    const found = await world.store.uitvragen.find(place);
    const wrong = { ...found!.value.uitvraag, correctieTot: '2026-06-02' };
    const event = {
      moment: world.now().toISOString(),
      actor: 'test',
      rol: 'beheer',
      action: 'uitvraag-gepland',
      object: place.uitvraagId,
      versie: 1,
    } as const;
    await world.store.uitvragen.replace({ value: { uitvraag: wrong }, mark: found!.mark }, event);
    const refusal = await refusalOf(open(world, 1, await shown(world)));
    expect(refusal).toMatchObject({ code: 'planning-klopt-niet' });
  });

  it('asked a second time is done already, with nothing to confirm', async () => {
    const world = await withWarnings();
    await open(world, 2, await shown(world));
    expect(await open(world, 2)).toMatchObject({ status: 'open', versie: 3 });
  });

  it('again after closing asks nothing: the planning was seen', async () => {
    const world = await withWarnings();
    await open(world, 2, await shown(world));
    await moveUitvraag({ path: place, body: { status: 'gesloten', versie: 3 }, caller: ofGemeente }, world);
    expect(await open(world, 4)).toMatchObject({ status: 'open', versie: 5 });
  });
});
