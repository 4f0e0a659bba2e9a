import { keepAfspraak } from '../../../../../functions/afspraken/keep-afspraak.ts';
import { saveProefregels } from '../../../../../functions/proefregels/save-proefregels.ts';
import { moveUitvraag } from '../../../../../functions/uitvragen/move-uitvraag.ts';
import { saveUitvraag } from '../../../../../functions/uitvragen/save-uitvraag.ts';
import { place, uitvraag } from '../../../fixtures/gemeente.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { makeOpenWorld, makeWorld, ofGemeente } from '../../../fixtures/world.ts';
import { send } from '../../../correctie/world-of-correctie.ts';
import type { WritePath } from '../write-path.ts';

const AT_EACH_LOCATIE = {
  why: 'a step is carried out at one locatie after the other; a locatie that was not reached goes on as before',
  telling: ['readUitnodiging', 'readRespons', 'readEigenRespons'],
} as const;

/** Planning, opening and closing. */
export const uitvraagPaths = {
  saveUitvraag: {
    prepare: makeWorld,
    run: (world) =>
      saveUitvraag({ path: place, body: planOf({ titel: 'Anders (verzonnen)' }), caller: ofGemeente }, world),
  },
  'saveUitvraag of a new one': {
    prepare: async (store) => {
      const world = await makeWorld(store);
      await keepAfspraak(uitvraag.afspraak, world);
    },
    run: (world) =>
      saveUitvraag(
        {
          path: { ...place, uitvraagId: 'uitvraag-2' },
          body: planOf({ versie: 0, meetmoment: 'trimester2', peildatum: '2026-03-01' }),
          caller: ofGemeente,
        },
        world,
      ),
  },
  moveUitvraag: {
    prepare: makeWorld,
    run: (world) =>
      moveUitvraag({ path: place, body: { status: 'open', versie: 1 }, caller: ofGemeente }, world),
    halfway: AT_EACH_LOCATIE,
  },
  'moveUitvraag to closed': {
    prepare: async (store) => send(await makeOpenWorld(store), 1),
    run: (world) =>
      moveUitvraag({ path: place, body: { status: 'gesloten', versie: 2 }, caller: ofGemeente }, world),
    halfway: AT_EACH_LOCATIE,
  },
  saveProefregels: {
    prepare: makeOpenWorld,
    run: (world) =>
      saveProefregels({ path: place, body: { versie: 2, regels: ['A-23'] }, caller: ofGemeente }, world),
  },
} as const satisfies Record<string, WritePath>;
