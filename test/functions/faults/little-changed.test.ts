import { expect, it, vi } from 'vitest';
import type * as Attack from '../../../shared/attack/attack.ts';
import type * as MayReplace from '../../../shared/publication/may-replace.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { adopt, adoptedGemeente, giveBack, published, takeUp } from '../vaststelling/adopted-gemeente.ts';

const planted = vi.hoisted(() => ({ off: false }));

// With `off` on, any change may be published, and nobody looks what readers could find.
vi.mock('../../../shared/publication/may-replace.ts', async (original) => {
  const real = await original<typeof MayReplace>();
  const mayReplace: typeof real.mayReplace = (...asked) => planted.off || real.mayReplace(...asked);
  return { ...real, mayReplace };
});

vi.mock('../../../shared/attack/attack.ts', async (original) => {
  const real = await original<typeof Attack>();
  const attack: typeof real.attack = (input) => (planted.off ? [] : real.attack(input));
  return { ...real, attack };
});

/** What a reader finds who subtracts the figures on taal before and after one locatie of 8 children was left out. */
async function subtracted(): Promise<readonly [number | undefined, number | undefined]> {
  const world = await adoptedGemeente();
  const before = await published(world);
  await takeUp(world);
  await giveBack(world, 'a-2');
  await adopt(world);
  const after = await published(world);
  const [then, now] = [before, after].map(({ cijfers }) => cijfers.find(({ domein }) => domein === 'taal'));
  return [then && now && then.aantal - now.aantal, then && now && then.voldoende - now.voldoende];
}

it('two releases are never subtracted to one small locatie', async () => {
  planted.off = false;
  expect(await refusalOf(subtracted())).toMatchObject({ code: 'te-weinig-gewijzigd' });
});

it('without the rule its figures could be read, so the test above would see it', async () => {
  planted.off = true;
  expect(await subtracted()).toEqual([8, 5]);
});
