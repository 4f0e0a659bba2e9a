import type { ConclusiesVerzoek } from '../../shared/contract/conclusie-messages.ts';
import type { ReadConclusies } from './conclusies.ts';
import type { Outcome } from './outcome.ts';
import type { UitvraagKey } from './uitvraag-key.ts';

/** The actions on conclusions. */
export interface ConclusieFlows {
  readonly readConclusies: (key: UitvraagKey) => Promise<Outcome<ReadConclusies>>;
  /** `verzoek.versie` and `verzoek.release` are those that the user saw. */
  readonly saveConclusies: (key: UitvraagKey, verzoek: ConclusiesVerzoek) => Promise<Outcome<ReadConclusies>>;
}
