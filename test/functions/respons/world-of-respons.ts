import { readEigenRespons } from '../../../functions/respons/read-eigen-respons.ts';
import { readRespons } from '../../../functions/respons/read-respons.ts';
import { saveDeelname } from '../../../functions/respons/save-deelname.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import type { Caller } from '../../../functions/auth/caller.ts';
import type { ResponsOverzicht } from '../../../shared/contract/uitvraag-messages.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import type { DeelnameReden } from '../../../shared/respons/deelname.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { coordinator, ofGemeente, type World } from '../fixtures/world.ts';

export const responsFor = (world: World, caller: Caller = ofGemeente): Promise<ResponsOverzicht> =>
  readRespons({ path: place, body: undefined, caller }, world);
export const ownRespons = (world: World, caller: Caller): Promise<ResponsOverzicht> =>
  readEigenRespons({ path: place, body: undefined, caller }, world);
export const sayDeelname = (world: World, locatieId: string, beurt: number, reden?: DeelnameReden) =>
  saveDeelname({ path: at(locatieId), body: { beurt, reden }, caller: ofGemeente }, world);
export const sendFor = (world: World, locatieId: string, nth: number, changes: Partial<Inzending> = {}) =>
  submitInzending(
    {
      path: { ...at(locatieId), inzendingId: idOf(nth) },
      body: inzendingOf(locatieId, changes),
      caller: coordinator(locatieId),
    },
    world,
  );
