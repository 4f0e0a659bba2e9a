import { describe, expect, it } from 'vitest';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { fenceAll } from '../../../functions/uitvragen/fence.ts';
import { moveUitvraag } from '../../../functions/uitvragen/move-uitvraag.ts';
import { listUitvragen } from '../../../functions/uitvragen/list-uitvragen.ts';
import { readUitvraag } from '../../../functions/uitvragen/read-uitvraag.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import {
  coordinator,
  hash,
  lezer,
  makeOpenWorld,
  makeWorld,
  ofBureau,
  ofGemeente,
  type World,
} from '../fixtures/world.ts';

const move = (world: World, status: UitvraagStatus, versie: number) =>
  moveUitvraag({ path: place, body: { status, versie }, caller: ofGemeente }, world);
const rows = (world: World) => world.store.inzendingen.listRespons(place);

describe('an uitvraag', () => {
  it('opens for every invited locatie, closes and opens again', async () => {
    const world = await makeWorld();
    expect(await rows(world)).toEqual([]);
    expect(await move(world, 'open', 1)).toMatchObject({ status: 'open', versie: 2 });
    expect((await rows(world)).map(({ value }) => value.fence)).toEqual(
      Array(3).fill({ open: true, versie: 2 }),
    );
    expect(await move(world, 'gesloten', 2)).toMatchObject({ status: 'gesloten', versie: 3 });
    expect((await rows(world)).map(({ value }) => value.fence)).toEqual(
      Array(3).fill({ open: false, versie: 3 }),
    );
    expect(await move(world, 'open', 3)).toMatchObject({ status: 'open', versie: 4 });
    expect((await rows(world)).every(({ value }) => value.fence.open)).toBe(true);
  });

  it('does a step once, however often it is asked, also at the same time', async () => {
    const world = await makeWorld();
    const answers = await Promise.all(Array.from({ length: 8 }, () => move(world, 'open', 1)));
    expect(answers.map(({ versie }) => versie)).toEqual(Array(8).fill(2));
    const audit = await world.store.uitvragen.listAudit('9901');
    expect(audit.map(({ event }) => event.action)).toEqual([
      'afspraak-bewaard',
      'uitvraag-gemaakt',
      'uitvraag-stap-begonnen',
      'uitvraag-stap-klaar',
    ]);
    expect(firstBrokenLink(audit, audit.at(-1)!, hash)).toBeUndefined();
  });

  it('tells who saw an older versie which one stands now', async () => {
    const world = await makeOpenWorld();
    await move(world, 'gesloten', 2);
    const refusal = await refusalOf(move(world, 'gesloten', 1));
    expect(refusal).toMatchObject({ code: 'intussen-gewijzigd', details: { versie: 3 } });
  });

  it.each(['concept', 'vastgesteld', 'teruggekoppeld'] as const)(
    'cannot be moved to %s by hand',
    async (status) => {
      const world = await makeOpenWorld();
      expect(await refusalOf(move(world, status, 2))).toMatchObject({ code: 'stap-niet-mogelijk' });
      await move(world, 'gesloten', 2);
      expect(await refusalOf(move(world, status, 3))).toMatchObject({ code: 'stap-niet-mogelijk' });
    },
  );

  it('invites on opening again who was added since', async () => {
    const world = await makeOpenWorld();
    await move(world, 'gesloten', 2);
    await world.store.uitvragen.saveInvited(place, [{ locatieId: 'loc-4' }]);
    await move(world, 'open', 3);
    expect((await rows(world)).map(({ value }) => value.locatieId)).toContain('loc-4');
  });

  it('in concept is known to those who make it alone', async () => {
    const world = await makeWorld();
    const path = { gemeentecode: '9901' };
    const seen = (caller: typeof lezer) => listUitvragen({ path, body: undefined, caller }, world);
    expect((await seen(ofBureau)).uitvragen).toHaveLength(1);
    expect((await seen(lezer)).uitvragen).toEqual([]);
    const read = readUitvraag({ path: place, body: undefined, caller: coordinator('loc-1') }, world);
    expect(await refusalOf(read)).toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('a fence', () => {
  it('that comes late changes nothing that a later step did', async () => {
    const world = await makeOpenWorld();
    await fenceAll(place, { fence: { open: true, versie: 7 } }, world);
    await fenceAll(place, { fence: { open: false, versie: 6 } }, world);
    expect((await rows(world)).map(({ value }) => value.fence)).toEqual(
      Array(3).fill({ open: true, versie: 7 }),
    );
  });
});

describe('a step that was broken off', () => {
  const journeys = [
    { what: 'opening', start: makeWorld, status: 'open', versie: 1 },
    { what: 'closing', start: makeOpenWorld, status: 'gesloten', versie: 2 },
  ] as const;

  it.each(journeys)(
    'at any write of $what is completed by asking again',
    async ({ start, status, versie }) => {
      const whole = await start();
      const counting = breakingStore(whole.store, -1, false);
      await move({ ...whole, store: counting }, status, versie);
      expect(counting.writes()).toBeGreaterThan(4);
      for (let at = 0; at < counting.writes(); at++)
        for (const after of [false, true]) {
          const world = await start();
          const broken = { ...world, store: breakingStore(world.store, at, after) };
          await expect(move(broken, status, versie)).rejects.toThrow(Crash);
          expect(await move(world, status, versie)).toMatchObject({ status, versie: versie + 1 });
          const states = (await rows(world)).map(({ value }) => value);
          expect(states).toEqual((await rows(whole)).map(({ value }) => value));
        }
    },
  );

  it('is completed before a later step begins', async () => {
    const world = await makeOpenWorld();
    const broken = { ...world, store: breakingStore(world.store, 2, false) };
    await expect(move(broken, 'gesloten', 2)).rejects.toThrow(Crash);
    expect(await refusalOf(move(world, 'open', 2))).toMatchObject({
      code: 'intussen-gewijzigd',
      details: { versie: 3 },
    });
    expect((await rows(world)).every(({ value }) => !value.fence.open)).toBe(true);
  });
});
