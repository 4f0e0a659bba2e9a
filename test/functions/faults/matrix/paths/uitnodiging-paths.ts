import { takeReports } from '../../../../../functions/mail/delivery-report.ts';
import { carryPost } from '../../../../../functions/mail/carry-post.ts';
import type { Store } from '../../../../../functions/storage/store.ts';
import { claimUitnodiging } from '../../../../../functions/uitnodigingen/claim-uitnodiging.ts';
import { saveUitnodigingen, sendHerinneringen } from '../../../../../functions/uitnodigingen/start-ronde.ts';
import { withdrawUitnodiging } from '../../../../../functions/uitnodigingen/withdraw-uitnodiging.ts';
import { toegangId } from '../../../../../functions/toegang/toegang-id.ts';
import { withdrawToegang } from '../../../../../functions/toegang/withdraw-toegang.ts';
import { place } from '../../../fixtures/gemeente.ts';
import { idOf } from '../../../fixtures/inzending.ts';
import { linkIn } from '../../../fixtures/mailbox.ts';
import { claimBy, invite, mailTo, makePostWorld, newcomer } from '../../../fixtures/post.ts';
import { hash, ofGemeente, type World } from '../../../fixtures/world.ts';
import type { WritePath } from '../write-path.ts';

const ONE_BY_ONE = {
  why: 'a round writes to one address after the other, and tells how far it is',
  telling: ['listUitnodigingen', 'readRespons'],
} as const;
const gemeentecode = '9901';
const schools = 'scholen@twee.example';

/** What the mail service knows of what went before; each path prepares anew. */
let known: { readonly link: ReturnType<typeof linkIn>; readonly messageId: string } | undefined;
const mailed = () => {
  if (known === undefined) throw new Error('Nothing was mailed yet');
  return known;
};

async function invited(store: Store): Promise<World> {
  const world = await makePostWorld(store);
  await invite(world, 1);
  const mail = mailTo(world, schools);
  known = { link: linkIn(mail), messageId: mail.id };
  return world;
}

async function claimed(store: Store): Promise<World> {
  const world = await invited(store);
  await claimBy(world, newcomer(1), mailTo(world, schools));
  return world;
}

const round = { path: place, body: { opdracht: idOf(5) }, caller: ofGemeente } as const;
const own = { person: 'tenant-1.object-1', gemeentecode, rol: 'coordinator', scope: 'loc-2' } as const;

/** Inviting, and the rights that come of it. */
export const uitnodigingPaths = {
  saveUitnodigingen: {
    prepare: makePostWorld,
    run: (world) => saveUitnodigingen(round, world),
    tellsProgress: true,
    halfway: ONE_BY_ONE,
  },
  sendHerinneringen: {
    prepare: invited,
    run: (world) => sendHerinneringen({ ...round, body: { ...round.body, nogmaals: true } }, world),
    tellsProgress: true,
    halfway: ONE_BY_ONE,
  },
  withdrawUitnodiging: {
    prepare: invited,
    run: (world) => {
      const { uitnodigingId } = mailed().link;
      return withdrawUitnodiging(
        { path: { gemeentecode, uitnodigingId }, body: {}, caller: ofGemeente },
        world,
      );
    },
  },
  claimUitnodiging: {
    prepare: invited,
    run: (world) => {
      const { uitnodigingId, geheim } = mailed().link;
      return claimUitnodiging({ path: { uitnodigingId }, body: { geheim }, caller: newcomer(1) }, world);
    },
    halfway: {
      why: 'the uitnodiging is used before its rights are there, one a locatie: the account that used it asks again',
      telling: ['listUitnodigingen', 'listToegang', 'readEigenRespons', 'readMij'],
    },
  },
  withdrawToegang: {
    prepare: claimed,
    run: (world) =>
      withdrawToegang(
        { path: { gemeentecode, toegangId: toegangId(own, hash) }, body: {}, caller: ofGemeente },
        world,
      ),
  },
  takeMailReports: {
    prepare: invited,
    run: (world) => {
      const data = { messageId: mailed().messageId, status: 'Bounced' };
      const eventType = 'Microsoft.Communication.EmailDeliveryReportReceived';
      return takeReports([{ eventType, data }], world);
    },
  },
  sendPost: {
    prepare: async (store) => {
      const world = await makePostWorld(store);
      const background = { start: () => undefined, idle: () => Promise.resolve() };
      await saveUitnodigingen(round, { ...world, background });
    },
    run: (world) => carryPost(world),
    halfway: ONE_BY_ONE,
  },
} as const satisfies Record<string, WritePath>;
