import {
  AfspraakStand,
  AfspraakStap,
  AfspraakVersies,
  AfspraakVerzoek,
  Afspraken,
  LocatieAantallen,
} from './afspraak-messages.ts';
import {
  define,
  gemeenteRoute,
  get,
  locatieRoute,
  ofAfspraak,
  ofGemeente,
  ofLocatie,
  put,
  KIB,
} from './endpoint.ts';

const afspraakRoute = `${gemeenteRoute}/afspraken/{afspraakId}`;

/** What gemeente, organisaties and besturen agreed, and the one thing that it may open: counts of one locatie. */
export const afspraakEndpoints = {
  listAfspraken: define(`${gemeenteRoute}/afspraken`, { ...get, path: ofGemeente, response: Afspraken }),
  readAfspraak: define(afspraakRoute, { ...get, path: ofAfspraak, response: AfspraakVersies }),
  saveAfspraak: define(afspraakRoute, {
    ...put,
    maxBytes: 256 * KIB,
    path: ofAfspraak,
    request: AfspraakVerzoek,
    response: AfspraakStand,
  }),
  moveAfspraak: define(`${afspraakRoute}/status`, {
    ...put,
    maxBytes: 192 * KIB,
    path: ofAfspraak,
    request: AfspraakStap,
    response: AfspraakStand,
  }),
  readLocatieAantallen: define(`${locatieRoute}/aantallen`, {
    ...get,
    path: ofLocatie,
    response: LocatieAantallen,
  }),
} as const;
