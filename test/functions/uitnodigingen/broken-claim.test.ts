import { describe, expect, it } from 'vitest';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import type { Mail } from '../../../functions/mail/mailer.ts';
import { claimBy, invite, mailTo, makePostWorld, newcomer } from '../fixtures/post.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import type { World } from '../fixtures/world.ts';

const first = 'tenant-1.object-1';
const second = 'tenant-2.object-2';

interface Stopped {
  readonly world: World;
  readonly mail: Mail;
  /** How many writes there are. */
  readonly writes: number;
}

/** A claim of two places by the first newcomer, whose process stops at a write. */
async function stoppedAt(at: number, after: boolean): Promise<Stopped> {
  const world = await makePostWorld();
  await invite(world, 1);
  const mail = mailTo(world, 'scholen@twee.example');
  const store = breakingStore(world.store, at, after);
  const claimed = claimBy({ ...world, store }, newcomer(1), mail);
  if (at < 0) await claimed;
  else await expect(claimed).rejects.toThrow(Crash);
  return { world, mail, writes: store.writes() };
}

const scopesOf = async ({ store }: World, person: string) =>
  (await store.toegang.listGrants(person)).map(({ scope }) => scope);

describe('a claim that was broken off', () => {
  it('is completed by the same account asking again, wherever it stopped', async () => {
    const { writes } = await stoppedAt(-1, false);
    expect(writes).toBe(4);
    for (let at = 0; at < writes; at++)
      for (const after of [false, true]) {
        const { world, mail } = await stoppedAt(at, after);
        await claimBy(world, newcomer(1), mail);
        expect(await scopesOf(world, first)).toEqual(['loc-2', 'loc-3']);
      }
  });

  it('is completed by no other account once it was claimed', async () => {
    const { writes } = await stoppedAt(-1, false);
    for (let at = 0; at < writes; at++)
      for (const after of [false, true]) {
        const { world, mail } = await stoppedAt(at, after);
        const isClaimed = at > 0 || after;
        const other = claimBy(world, newcomer(2), mail);
        if (!isClaimed) await other;
        else expect(await refusalOf(other)).toMatchObject({ code: 'uitnodiging-gebruikt' });
        expect(await scopesOf(world, second)).toEqual(isClaimed ? [] : ['loc-2', 'loc-3']);
        expect((await scopesOf(world, first)).length).toBeLessThanOrEqual(isClaimed ? 2 : 0);
      }
  });

  it('gives what its uitnodiging says, and nothing that stands beside it', async () => {
    const { world } = await stoppedAt(-1, false);
    const grants = await world.store.toegang.listGrants(first);
    expect(grants.map(({ gemeentecode, rol }) => `${gemeentecode} ${rol}`)).toEqual(
      Array(2).fill('9901 coordinator'),
    );
    expect(grants.map(({ until }) => until)).toEqual([undefined, undefined]);
  });
});
