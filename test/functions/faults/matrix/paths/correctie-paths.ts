import type { Store } from '../../../../../functions/storage/store.ts';
import { keepContacten } from '../../../../../functions/contacten/keep-contacten.ts';
import {
  accept,
  ask,
  close,
  giveBack,
  grant,
  other,
  refuse,
  send,
  takeBack,
} from '../../../correctie/world-of-correctie.ts';
import { makeOpenWorld, type World } from '../../../fixtures/world.ts';
import { sayDeelname } from '../../../respons/world-of-respons.ts';
import type { WritePath } from '../write-path.ts';

const MAILED_AFTER = {
  why: 'the mail about it stands in the list of messages a moment after the state that it tells of',
  telling: ['listUitnodigingen', 'readRespons'],
} as const;

/** Two versions of loc-1, whose coordinator can be mailed. */
async function sent(store: Store): Promise<World> {
  const world = await makeOpenWorld(store);
  const adres = 'peuterhuis@locatie.example';
  await keepContacten('9901', [{ rol: 'coordinator', scope: 'loc-1', adres }], world);
  await send(world, 1);
  await send(world, 2, other);
  return world;
}

async function closed(store: Store): Promise<World> {
  const world = await sent(store);
  await close(world);
  return world;
}

async function asked(store: Store): Promise<World> {
  const world = await closed(store);
  await ask(world, 0);
  return world;
}

async function givenBack(store: Store): Promise<World> {
  const world = await sent(store);
  await giveBack(world, 2, 0);
  await world.background.idle();
  return world;
}

/** What happens to an inzending after it was sent. */
export const correctiePaths = {
  withdrawInzending: { prepare: sent, run: (world) => takeBack(world, 2, 0) },
  returnInzending: { prepare: sent, run: (world) => giveBack(world, 2, 0), halfway: MAILED_AFTER },
  acceptInzending: { prepare: givenBack, run: (world) => accept(world, 2, 1) },
  askHeropening: { prepare: closed, run: (world) => ask(world, 0) },
  grantHeropening: { prepare: asked, run: (world) => grant(world, 1), halfway: MAILED_AFTER },
  refuseHeropening: { prepare: asked, run: (world) => refuse(world, 1), halfway: MAILED_AFTER },
  saveDeelname: { prepare: makeOpenWorld, run: (world) => sayDeelname(world, 'loc-2', 0, 'wilNiet') },
} as const satisfies Record<string, WritePath>;
