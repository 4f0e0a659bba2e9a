import { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import { define, get, ofUitvraag, put, uitvraagRoute, KIB } from './endpoint.ts';
import { VoorgenomenRijen } from './rijen-messages.ts';
import { Vaststelling, VaststellingVerzoek } from './vaststelling-messages.ts';

/** Adopting the figures, and what comes of it. */
export const vaststellingEndpoints = {
  readVoorgenomenRijen: define(`${uitvraagRoute}/voorgenomen-rijen`, {
    ...get,
    path: ofUitvraag,
    response: VoorgenomenRijen,
  }),
  startVaststelling: define(`${uitvraagRoute}/vaststelling`, {
    ...put,
    maxBytes: 3072 * KIB,
    status: 202,
    path: ofUitvraag,
    request: VaststellingVerzoek,
    response: Vaststelling,
  }),
  readVaststelling: define(`${uitvraagRoute}/vaststelling`, {
    ...get,
    path: ofUitvraag,
    response: Vaststelling,
  }),
  readTerugkoppeling: define(`${uitvraagRoute}/terugkoppeling`, {
    ...get,
    path: ofUitvraag,
    response: Terugkoppeling,
  }),
  readOpenbareTerugkoppeling: define(`${uitvraagRoute}/terugkoppeling/openbaar`, {
    ...get,
    path: ofUitvraag,
    response: Terugkoppeling,
  }),
} as const;
