import { define, get, ofUitvraag, put, uitvraagRoute } from './endpoint.ts';
import { ProefregelsOverzicht, ProefregelsVerzoek } from './proefregel-messages.ts';

/** Rules that a gemeente tries out in one uitvraag. */
export const proefregelEndpoints = {
  readProefregels: define(`${uitvraagRoute}/proefregels`, {
    ...get,
    path: ofUitvraag,
    response: ProefregelsOverzicht,
  }),
  saveProefregels: define(`${uitvraagRoute}/proefregels`, {
    ...put,
    path: ofUitvraag,
    request: ProefregelsVerzoek,
    response: ProefregelsOverzicht,
  }),
} as const;
