import { expect, it } from 'vitest';
import { keepTerms } from '../../../functions/retention/keep-terms.ts';
import { usualTerms } from '../../../functions/retention/terms.ts';
import { endedSince } from '../../../functions/uitnodigingen/ended-since.ts';
import type { UitnodigingRecord } from '../../../functions/uitnodigingen/uitnodiging-record.ts';
import { makeOpenWorld, type World } from '../fixtures/world.ts';

const right = {
  ...{ person: 'tenant.object', gemeentecode: '9901', scope: 'a-1' },
  ...{ since: '2026-06-01T09:00:00.000Z', via: '9901-1' },
  rol: 'coordinator',
} as const;

const uitnodiging = (uitnodigingId: string, madeAt: string, expiresAt: string): UitnodigingRecord => ({
  ...{ uitnodigingId, madeAt, expiresAt, gemeentecode: '9901', scopes: ['a-1'], secrets: [] },
  ...{ adres: 'a@voorbeeld.example', rol: 'coordinator', status: 'gebruikt' },
});
const made = {
  actor: 'test',
  rol: 'gemeente',
  action: 'uitnodiging-gemaakt',
  object: 'x',
  versie: 1,
} as const;

async function keep({ store }: World, one: UitnodigingRecord): Promise<void> {
  await store.uitnodigingen.insertUitnodiging(one, [], { ...made, moment: one.madeAt });
}

/** A right that came by an uitnodiging of June 2026. */
async function begun(): Promise<World> {
  const world = await makeOpenWorld();
  await keep(world, uitnodiging('9901-1', '2026-06-01T08:00:00.000Z', '2026-07-01T08:00:00.000Z'));
  await world.store.toegang.saveGrant(right);
  return world;
}

async function end({ store }: World, over: { withdrawnAt: string } | { until: string }): Promise<void> {
  const found = await store.toegang.findGrant(right);
  await store.toegang.replaceGrant({ value: { ...right, ...over }, mark: found!.mark });
}

/** Whether the uitnodiging is still there after the night of this day. */
async function staysAt(world: World, day: string): Promise<boolean> {
  const now = () => new Date(`${day}T04:30:00.000Z`);
  await keepTerms({ ...world, now }, { terms: usualTerms, isReal: true, report: () => undefined });
  return (await world.store.uitnodigingen.findUitnodiging('9901-1')) !== undefined;
}

it('an uitnodiging stays as long as the right that came by it', async () => {
  expect(await staysAt(await begun(), '2029-06-01')).toBe(true);
});

it('an uitnodiging goes a term after the right ended', async () => {
  for (const over of [{ withdrawnAt: '2028-06-01T09:00:00.000Z' }, { until: '2028-06-01' }]) {
    const world = await begun();
    await end(world, over);
    expect(await staysAt(world, '2029-05-30')).toBe(true);
    expect(await staysAt(world, '2029-06-03')).toBe(false);
  }
});

it('who was shut out years later is still known by the address, and has no use of a link of before', async () => {
  const world = await begun();
  const later = uitnodiging('9901-2', '2028-06-01T08:00:00.000Z', '2028-07-01T08:00:00.000Z');
  await end(world, { withdrawnAt: '2028-06-02T09:00:00.000Z' });
  expect(await staysAt(world, '2028-06-03')).toBe(true);
  expect(await endedSince(later, world)).toBe(true);
});
