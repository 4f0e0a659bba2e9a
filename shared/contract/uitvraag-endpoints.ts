import { Uitvraag } from '../uitvraag/uitvraag.ts';
import { define, gemeenteRoute, get, ofGemeente, ofUitvraag, put, uitvraagRoute, KIB } from './endpoint.ts';
import { Planning, UitvraagPlan } from './planning-messages.ts';
import { UitvraagStap, Uitvragen } from './uitvraag-messages.ts';

/** The uitvragen of a gemeente. */
export const uitvraagEndpoints = {
  listUitvragen: define(`${gemeenteRoute}/uitvragen`, { ...get, path: ofGemeente, response: Uitvragen }),
  readUitvraag: define(uitvraagRoute, { ...get, path: ofUitvraag, response: Uitvraag }),
  saveUitvraag: define(uitvraagRoute, {
    ...put,
    maxBytes: 256 * KIB,
    path: ofUitvraag,
    request: UitvraagPlan,
    response: Uitvraag,
  }),
  readPlanning: define(`${uitvraagRoute}/planning`, { ...get, path: ofUitvraag, response: Planning }),
  moveUitvraag: define(`${uitvraagRoute}/status`, {
    ...put,
    path: ofUitvraag,
    request: UitvraagStap,
    response: Uitvraag,
  }),
} as const;
