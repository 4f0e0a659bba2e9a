import { withdrawInzending } from '../../../../../functions/correctie/withdraw-inzending.ts';
import { grantHeropening } from '../../../../../functions/correctie/grant-heropening.ts';
import { keepTerms } from '../../../../../functions/retention/keep-terms.ts';
import { usualTerms } from '../../../../../functions/retention/terms.ts';
import type { Store } from '../../../../../functions/storage/store.ts';
import { at, place } from '../../../fixtures/gemeente.ts';
import { idOf } from '../../../fixtures/inzending.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../../../fixtures/world.ts';
import { adopt, closedGemeente } from '../../../vaststelling/adopted-gemeente.ts';
import type { WritePath } from '../write-path.ts';

const opdracht = idOf(77);
const moment = '2026-06-02T09:00:00.000Z';
const doer = { actor: 'test', rol: 'gemeente' } as const;

/** A round with a message, an attempt at it and the reading of figures. */
async function addMail({ uitnodigingen, inzage }: Store): Promise<void> {
  const ronde = {
    opdracht,
    uitvraagId: place.uitvraagId,
    soort: 'herinnering',
    moment,
    stap: 'klaar',
  } as const;
  const event = {
    ...doer,
    moment,
    action: 'herinnering-begonnen',
    object: place.uitvraagId,
    versie: 1,
  } as const;
  await uitnodigingen.insertRonde('9901', { ...ronde, ...doer }, event);
  const bericht = {
    ...({
      opdracht,
      berichtId: 'b',
      uitvraagId: place.uitvraagId,
      soort: 'herinnering',
      rol: 'coordinator',
    } as const),
    scopes: ['a-1'] as string[],
    adres: 'a@voorbeeld.example',
    status: 'verstuurd' as const,
    attempts: 1,
    ...{ plannedAt: moment, moment },
  } as const;
  await uitnodigingen.insertBericht('9901', { bericht, replaced: [] });
  await uitnodigingen.saveSend(idOf(78), { ...place, opdracht, berichtId: 'b' });
  const what = { what: 'versies', uitvraagId: place.uitvraagId, locatieId: 'a-1' } as const;
  await inzage.add('9901', { moment, actor: 'test', rol: 'coordinator', ...what });
}

async function takeBack(world: World): Promise<void> {
  const found = await world.store.inzendingen.findRespons(at('a-2'));
  await grantHeropening(
    { path: at('a-2'), body: { beurt: 0, tot: '2026-06-20' }, caller: ofGemeente },
    world,
  );
  const path = { ...at('a-2'), inzendingId: found?.value.inzendingId ?? '' };
  await withdrawInzending({ path, body: { beurt: 1 }, caller: coordinator('a-2') }, world);
}

/** The night of so many years after the tests. */
const nightAfter =
  (years: number): WritePath['run'] =>
  async (world) => {
    const now = () => {
      const at = world.now();
      return new Date(Date.UTC(at.getUTCFullYear() + years, 5, 20, 4, at.getUTCMinutes()));
    };
    await keepTerms({ ...world, now }, { terms: usualTerms, isReal: true, report: () => undefined });
  };

/** What the clock removes: it may stop anywhere, and the next night ends it. */
export const retentionPaths = {
  'keepTerms of audit rows': {
    prepare: (store) => makeOpenWorld(store),
    run: nightAfter(6),
    halfway: { why: 'the chain of a locatie is cut by itself' },
  },
  'keepTerms of figures, mail and readings': {
    prepare: async (store) => {
      const world = await closedGemeente({}, store);
      await adopt(world);
      await addMail(store);
    },
    run: nightAfter(3),
    halfway: {
      why: 'of some locaties it is gone before it is of others; the uitvraag says so first, and nothing is done with it',
      telling: ['readRespons', 'readProefregels', 'readVoorgenomenRijen'],
    },
  },
  'keepTerms of what was taken back': {
    prepare: async (store) => takeBack(await closedGemeente({}, store)),
    run: nightAfter(1),
    halfway: { why: 'of some locaties it is gone before it is of others' },
  },
} as const satisfies Record<string, WritePath>;
