import { saveConclusies } from '../../../../../functions/conclusies/save-conclusies.ts';
import { moveUitvraag } from '../../../../../functions/uitvragen/move-uitvraag.ts';
import type { Store } from '../../../../../functions/storage/store.ts';
import { place } from '../../../fixtures/gemeente.ts';
import { ofGemeente } from '../../../fixtures/world.ts';
import { adopt, closedGemeente, start, takeUp } from '../../../vaststelling/adopted-gemeente.ts';
import type { WritePath } from '../write-path.ts';

const IN_STEPS = {
  why: 'the uitvraag is adopted a moment before the figures are shown, and locaties are closed before that',
  telling: [
    'readVaststelling',
    'readUitvraag',
    'listUitvragen',
    'readUitnodiging',
    'readPlanning',
    'readProefregels',
    'readRespons',
    'readEigenRespons',
    'readVoorgenomenRijen',
  ],
} as const;

async function adopted(store: Store) {
  const world = await closedGemeente({}, store);
  await adopt(world);
  return world;
}

/** Adopting figures, and what comes after. */
export const vaststellingPaths = {
  startVaststelling: {
    prepare: (store) => closedGemeente({}, store),
    run: (world) => start(world, { versie: 3 }),
    tellsProgress: true,
    halfway: IN_STEPS,
  },
  'moveUitvraag to take up what was adopted': {
    prepare: adopted,
    run: (world) =>
      moveUitvraag({ path: place, body: { status: 'gesloten', versie: 5 }, caller: ofGemeente }, world),
    halfway: { why: 'each locatie remembers what was adopted of it, one after the other' },
  },
  'moveUitvraag to leave what was adopted': {
    prepare: async (store) => takeUp(await adopted(store)),
    run: (world) =>
      moveUitvraag({ path: place, body: { status: 'teruggekoppeld', versie: 6 }, caller: ofGemeente }, world),
    halfway: { why: 'each locatie is told in turn' },
  },
  saveConclusies: {
    prepare: adopted,
    run: (world) =>
      saveConclusies(
        { path: place, body: { versie: 0, release: 1, keuzes: [], vrijgeven: true }, caller: ofGemeente },
        world,
      ),
  },
} as const satisfies Record<string, WritePath>;
