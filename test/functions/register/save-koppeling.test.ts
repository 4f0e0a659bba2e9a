import { beforeEach, describe, expect, it } from 'vitest';
import type { KoppelingBesluit } from '../../../shared/contract/register-messages.ts';
import { readUitnodiging } from '../../../functions/inzendingen/read-uitnodiging.ts';
import { chooseVoorheen } from '../../../functions/last-year/choose-voorheen.ts';
import { listLocaties } from '../../../functions/register/list-locaties.ts';
import { saveKoppeling } from '../../../functions/register/save-koppeling.ts';
import { breakingStore, Crash, EVERY_CALL } from '../fixtures/breaking-store.ts';
import { at } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';
import { addYearBefore, inzendingBefore, oldLocatie } from '../fixtures/year-before.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorldWithProposal();
});

/** The coordinator of loc-1 said that it was loc-old. */
async function makeWorldWithProposal(): Promise<World> {
  const made = await makeOpenWorld();
  const gone = { ...oldLocatie, actiefTot: '2025-07-31' };
  await addYearBefore(made, [inzendingBefore('loc-old')], [gone]);
  await propose(made, ['loc-old']);
  return made;
}

const propose = (at1: World, voorheen: string[]) =>
  chooseVoorheen({ path: at('loc-1'), body: { voorheen }, caller: coordinator('loc-1') }, at1);
const read = () =>
  listLocaties({ path: { gemeentecode: '9901' }, body: undefined, caller: ofGemeente }, world);
const decide = (change: Partial<KoppelingBesluit>, where = world, locatieId = 'loc-1') =>
  saveKoppeling(
    {
      path: { gemeentecode: '9901', locatieId },
      body: { versie: 0, uitvraagId: 'uitvraag-1', voorheen: ['loc-old'], besluit: 'bevestigd', ...change },
      caller: ofGemeente,
    },
    where,
  );
const koppelingOf = async () => {
  const asked = { path: at('loc-1'), body: undefined, caller: coordinator('loc-1') };
  return (await readUitnodiging(asked, world)).before.lastYear.koppeling;
};
const proposal = { uitvraagId: 'uitvraag-1', schooljaar: '2025-2026', locatieId: 'loc-1' };

describe('what a coordinator proposed', () => {
  it('is shown to the gemeente beside the register', async () => {
    expect((await read()).koppelingen).toEqual([
      { ...proposal, voorheen: ['loc-old'], status: 'voorgesteld' },
    ]);
  });

  it('stands in the register after a yes, and is no longer a proposal', async () => {
    const saved = await decide({});
    expect(saved).toMatchObject({ versie: 1, koppelingen: [] });
    expect(saved.locaties.find(({ locatieId }) => locatieId === 'loc-1')?.voorheen).toEqual(['loc-old']);
    expect(await decide({})).toEqual(saved);
    expect(await koppelingOf()).toBe('bekend');
  });

  it('counts no longer after a no, until the coordinator says it again', async () => {
    const saved = await decide({ besluit: 'afgewezen' });
    expect(saved.koppelingen[0]).toMatchObject({ status: 'afgewezen' });
    expect(await decide({ besluit: 'afgewezen' })).toEqual(saved);
    expect(await koppelingOf()).toBe('gevraagd');
    await propose(world, ['loc-old']);
    expect(await koppelingOf()).toBe('bekend');
    expect((await read()).koppelingen[0]).toMatchObject({ status: 'voorgesteld' });
  });

  it('may be that it is new: then the register says so', async () => {
    await propose(world, []);
    await decide({ voorheen: [] });
    expect(await koppelingOf()).toBe('nieuw');
  });

  it('is not decided on where the coordinator said something else meanwhile', async () => {
    await propose(world, []);
    for (const besluit of ['bevestigd', 'afgewezen'] as const)
      expect(await refusalOf(decide({ besluit }))).toMatchObject({ code: 'intussen-gewijzigd' });
  });

  it('is not lost under a no that was said of the one before it', async () => {
    const { uitvragen } = world.store;
    const saveAfter: typeof uitvragen.saveKoppeling = async (...written) => {
      // Between what the gemeente read and what it writes.
      if (written[1].value.afgewezen) await propose(world, []);
      return uitvragen.saveKoppeling(...written);
    };
    const store = { ...world.store, uitvragen: { ...uitvragen, saveKoppeling: saveAfter } };
    expect(await refusalOf(decide({ besluit: 'afgewezen' }, { ...world, store }))).toMatchObject({
      code: 'intussen-gewijzigd',
    });
    expect((await read()).koppelingen[0]).toMatchObject({ voorheen: [], status: 'voorgesteld' });
  });

  it('is not confirmed untold where another locatie says to have been the same', async () => {
    const other = await world.store.gemeenten.findLocatie('9901', 'loc-3');
    await world.store.gemeenten.saveLocatie({ ...other!, voorheen: ['loc-old'] });
    expect(await refusalOf(decide({}))).toMatchObject({ code: 'voorheen-gedeeld' });
    expect((await decide({ gedeeld: ['loc-old'] })).versie).toBe(1);
  });

  it('is not found for a locatie that is not there, or without a proposal', async () => {
    expect(await refusalOf(decide({}, world, 'nergens'))).toMatchObject({ code: 'niet-gevonden' });
    expect(await refusalOf(decide({}, world, 'loc-2'))).toMatchObject({ code: 'niet-gevonden' });
  });

  it.each(['bevestigd', 'afgewezen'] as const)(
    'is decided once, wherever the process stops (%s)',
    async (besluit) => {
      const after = await decide({ besluit });
      for (const isDoneFirst of [false, true])
        for (let nth = 0, isOver = false; !isOver; nth++) {
          world = await makeWorldWithProposal();
          const store = breakingStore(world.store, nth, isDoneFirst, EVERY_CALL);
          isOver = await decide({ besluit }, { ...world, store }).then(
            () => true,
            (error: unknown) => {
              expect(error).toBeInstanceOf(Crash);
              return false;
            },
          );
          expect(await decide({ besluit })).toEqual(after);
        }
    },
  );
});
