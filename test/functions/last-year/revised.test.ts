import { beforeEach, describe, expect, it } from 'vitest';
import { findLastYear } from '../../../functions/last-year/find-last-year.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { place, uitvraag } from '../fixtures/gemeente.ts';
import type { World } from '../fixtures/world.ts';
import { adoptedGemeente, change, takeUp, uitvraagOf } from '../vaststelling/adopted-gemeente.ts';

const doer = { actor: 'test', rol: 'gemeente' } as const;
const next = { ...uitvraag, uitvraagId: 'uitvraag-2', schooljaar: '2026-2027', peildatum: '2027-06-01' };

let world: World;
beforeEach(async () => {
  world = await adoptedGemeente();
});

/** How many children of a-1 grew enough in taal last year, as its form of the next year is told. */
async function grewBefore(): Promise<unknown> {
  const locatie = await world.store.gemeenten.findLocatie('9901', 'a-1');
  if (locatie === undefined) throw new Error('a-1 is in the register');
  const { lastYear } = await findLastYear({ uitvraag: next, locatie }, world.store);
  return lastYear.koppeling === 'bekend'
    ? lastYear.figures?.groepen?.map(({ domeinen }) => domeinen[0]?.voldoende)
    : lastYear.koppeling;
}

describe('last year, while it is revised', () => {
  it('is what readers see, and not what may come in its place', async () => {
    expect(await grewBefore()).toEqual([5]);
    await takeUp(world);
    await change(world, 'a-1', 12);
    expect(await grewBefore()).toEqual([5]);
  });

  it('does not become unknown because that uitvraag is open again', async () => {
    await takeUp(world);
    const { versie = 0 } = (await uitvraagOf(world))?.uitvraag ?? {};
    await move(place, { status: 'open', versie }, doer, world);
    expect(await grewBefore()).toEqual([5]);
  });
});
