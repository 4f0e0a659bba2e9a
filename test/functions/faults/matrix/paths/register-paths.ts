import { chooseVoorheen } from '../../../../../functions/last-year/choose-voorheen.ts';
import { saveKoppeling } from '../../../../../functions/register/save-koppeling.ts';
import { saveRegister } from '../../../../../functions/register/save-register.ts';
import { saveContacten } from '../../../../../functions/contacten/save-contacten.ts';
import type { Store } from '../../../../../functions/storage/store.ts';
import type { KoppelingBesluit } from '../../../../../shared/contract/register-messages.ts';
import { at } from '../../../fixtures/gemeente.ts';
import { coordinator, makeOpenWorld, makeWorld, ofGemeente, type World } from '../../../fixtures/world.ts';
import { addYearBefore, inzendingBefore, oldLocatie } from '../../../fixtures/year-before.ts';
import type { WritePath } from '../write-path.ts';

const path = { gemeentecode: '9901' };

/** More schools than one transaction takes. */
const schools = Array.from({ length: 95 }, (_, i) => {
  const vestiging = String(i).padStart(2, '0');
  return {
    ...{
      locatieId: `88AA${vestiging}`,
      brin: '88AA',
      vestiging,
      gemeentecode: '9901',
      soort: 'school' as const,
    },
    ...{ organisatieId: 'org-2', naam: `School ${i} (verzonnen)` },
  };
});

async function proposed(store: Store): Promise<World> {
  const world = await makeOpenWorld(store);
  await addYearBefore(world, [inzendingBefore('loc-old')], [{ ...oldLocatie, actiefTot: '2025-07-31' }]);
  const asked = { path: at('loc-1'), body: { voorheen: ['loc-old'] }, caller: coordinator('loc-1') };
  await chooseVoorheen(asked, world);
  return world;
}

const decide = (world: World, besluit: KoppelingBesluit['besluit']) =>
  saveKoppeling(
    {
      path: { ...path, locatieId: 'loc-1' },
      body: { versie: 0, uitvraagId: 'uitvraag-1', voorheen: ['loc-old'], besluit },
      caller: ofGemeente,
    },
    world,
  );

const WRITTEN_IN_PARTS = {
  why: 'a large change goes in several parts; whoever reads the register completes it first, others see part of it',
};

/** Locaties, and where they are written to. */
export const registerPaths = {
  saveRegister: {
    prepare: makeWorld,
    run: (world) =>
      saveRegister(
        { path, body: { versie: 0, organisaties: [], locaties: [...schools] }, caller: ofGemeente },
        world,
      ),
    halfway: WRITTEN_IN_PARTS,
  },
  saveKoppeling: {
    prepare: proposed,
    run: (world) => decide(world, 'bevestigd'),
    halfway: { why: 'the next request about the register completes it' },
  },
  'saveKoppeling with a no': { prepare: proposed, run: (world) => decide(world, 'afgewezen') },
  saveContacten: {
    prepare: makeWorld,
    run: (world) => {
      const wijzigingen = ['loc-1', 'loc-2', 'loc-3'].map((scope) => ({
        ...{ rol: 'coordinator' as const, scope, adres: `${scope}@een.example` },
      }));
      return saveContacten({ path, body: { wijzigingen }, caller: ofGemeente }, world);
    },
  },
} as const satisfies Record<string, WritePath>;
