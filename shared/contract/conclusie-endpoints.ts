import { Conclusies, ConclusiesVerzoek } from './conclusie-messages.ts';
import { define, get, ofUitvraag, put, uitvraagRoute } from './endpoint.ts';

/** Conclusions on published figures. */
export const conclusieEndpoints = {
  readConclusies: define(`${uitvraagRoute}/conclusies`, { ...get, path: ofUitvraag, response: Conclusies }),
  saveConclusies: define(`${uitvraagRoute}/conclusies`, {
    ...put,
    path: ofUitvraag,
    request: ConclusiesVerzoek,
    response: Conclusies,
  }),
} as const;
