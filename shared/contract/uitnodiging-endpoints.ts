import * as z from 'zod/mini';
import { Gemeentecode } from '../kernel/text.ts';
import { define, gemeenteRoute, get, ofGemeente, ofUitvraag, put, uitvraagRoute, KIB } from './endpoint.ts';
import { Mij } from './rechten.ts';
import {
  Aankondiging,
  Contacten,
  ContactWijzigingen,
  Intrekking,
  Ronde,
  RondeVerzoek,
  UitnodigingClaim,
  UitnodigingId,
  UitnodigingOverzicht,
} from './uitnodiging-messages.ts';

const contactenRoute = `${gemeenteRoute}/contacten`;
const uitnodigingenRoute = `${uitvraagRoute}/uitnodigingen`;

/** Whom a gemeente writes to, and how an account gets the right that it was invited to. */
export const uitnodigingEndpoints = {
  listContacten: define(contactenRoute, { ...get, path: ofGemeente, response: Contacten }),
  saveContacten: define(contactenRoute, {
    ...put,
    maxBytes: 1536 * KIB,
    path: ofGemeente,
    request: ContactWijzigingen,
    response: Contacten,
  }),
  listUitnodigingen: define(uitnodigingenRoute, {
    ...get,
    path: ofUitvraag,
    response: UitnodigingOverzicht,
  }),
  saveUitnodigingen: define(uitnodigingenRoute, {
    ...put,
    path: ofUitvraag,
    request: RondeVerzoek,
    response: Ronde,
  }),
  sendHerinneringen: define(`${uitvraagRoute}/herinneringen`, {
    ...put,
    path: ofUitvraag,
    request: RondeVerzoek,
    response: Ronde,
  }),
  withdrawUitnodiging: define(`${gemeenteRoute}/uitnodigingen/{uitnodigingId}/intrekking`, {
    ...put,
    path: z.strictObject({ gemeentecode: Gemeentecode, uitnodigingId: UitnodigingId }),
    request: Intrekking,
    response: Intrekking,
  }),
  /** Changes nothing; it is a PUT as a secret belongs in no address. */
  readAankondiging: define('uitnodigingen/{uitnodigingId}/aankondiging', {
    ...put,
    open: true,
    path: z.strictObject({ uitnodigingId: UitnodigingId }),
    request: UitnodigingClaim,
    response: Aankondiging,
  }),
  claimUitnodiging: define('uitnodigingen/{uitnodigingId}', {
    ...put,
    newcomers: true,
    path: z.strictObject({ uitnodigingId: UitnodigingId }),
    request: UitnodigingClaim,
    response: Mij,
  }),
} as const;
