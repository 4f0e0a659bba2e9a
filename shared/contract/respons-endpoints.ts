import { define, get, locatieRoute, ofLocatie, ofUitvraag, put, uitvraagRoute } from './endpoint.ts';
import { DeelnameStand, DeelnameVerzoek } from './respons-messages.ts';
import { ResponsOverzicht } from './uitvraag-messages.ts';

/** Who answered in an uitvraag: all of it for the gemeente, one's own locaties for who sends. */
export const responsEndpoints = {
  readRespons: define(`${uitvraagRoute}/respons`, { ...get, path: ofUitvraag, response: ResponsOverzicht }),
  readEigenRespons: define(`${uitvraagRoute}/eigen-respons`, {
    ...get,
    path: ofUitvraag,
    response: ResponsOverzicht,
  }),
  saveDeelname: define(`${locatieRoute}/deelname`, {
    ...put,
    path: ofLocatie,
    request: DeelnameVerzoek,
    response: DeelnameStand,
  }),
} as const;
