import { Conclusies, ConclusiesVerzoek } from './conclusie-messages.ts';
import { define, get, ofUitvraag, put, uitvraagRoute, KIB } from './endpoint.ts';

/** Conclusions on published figures. */
export const conclusieEndpoints = {
  readConclusies: define(`${uitvraagRoute}/conclusies`, { ...get, path: ofUitvraag, response: Conclusies }),
  saveConclusies: define(`${uitvraagRoute}/conclusies`, {
    ...put,
    maxBytes: 1024 * KIB,
    path: ofUitvraag,
    request: ConclusiesVerzoek,
    response: Conclusies,
  }),
} as const;
