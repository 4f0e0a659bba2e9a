import { Inzending } from '../inzending/inzending.ts';
import { Ontvangstbewijs } from '../inzending/ontvangstbewijs.ts';
import { EigenCijfers } from '../terugkoppeling/eigen-cijfers.ts';
import { define, get, inzendingRoute, locatieRoute, ofInzending, ofLocatie, put, KIB } from './endpoint.ts';
import { LastYearAnswer, VoorheenVerzoek } from './last-year-messages.ts';
import { Uitnodiging } from './uitvraag-messages.ts';

/** What a locatie does in an uitvraag. */
export const inzendingEndpoints = {
  readUitnodiging: define(locatieRoute, { ...get, path: ofLocatie, response: Uitnodiging }),
  chooseVoorheen: define(`${locatieRoute}/voorheen`, {
    ...put,
    path: ofLocatie,
    request: VoorheenVerzoek,
    response: LastYearAnswer,
  }),
  submitInzending: define(inzendingRoute, {
    ...put,
    maxBytes: 128 * KIB,
    path: ofInzending,
    request: Inzending,
    response: Ontvangstbewijs,
  }),
  readOntvangstbewijs: define(inzendingRoute, { ...get, path: ofInzending, response: Ontvangstbewijs }),
  readEigenCijfers: define(`${locatieRoute}/cijfers`, { ...get, path: ofLocatie, response: EigenCijfers }),
} as const;
