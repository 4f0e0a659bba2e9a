import type {
  AfspraakStand,
  AfspraakStap,
  AfspraakVerzoek,
  LocatieAantallen,
} from '../../shared/contract/afspraak-messages.ts';
import type { AfspraakKey, AfsprakenBasis } from './afspraken.ts';
import type { Outcome } from './outcome.ts';
import type { UitvraagKey } from './uitvraag-key.ts';

/** The actions on an afspraak. */
export interface AfspraakFlows {
  /** Reads how the afspraken of a gemeente stand, and what the file keeps of one that is being written. */
  readonly readAfspraken: (gemeentecode: string) => Promise<Outcome<AfsprakenBasis>>;
  /** Keeps in the file what somebody is writing; absent: nothing any more. */
  readonly keepAfspraakDraft: (gemeentecode: string, text: string | undefined) => Promise<Outcome<void>>;
  readonly saveAfspraak: (key: AfspraakKey, verzoek: AfspraakVerzoek) => Promise<Outcome<AfspraakStand>>;
  readonly moveAfspraak: (key: AfspraakKey, stap: AfspraakStap) => Promise<Outcome<AfspraakStand>>;
  /** Draws the sheet Afspraak; `again`: only where it stands already, without coming to the front. */
  readonly showAfspraak: (
    key: AfspraakKey & { readonly gemeente: string; readonly again?: true },
  ) => Promise<Outcome<{ readonly sheets: readonly string[] }>>;
  /** Counts of one locatie that are published nowhere, where the afspraak lets the gemeente look. */
  readonly readLocatieAantallen: (
    key: UitvraagKey & { readonly locatieId: string },
  ) => Promise<Outcome<LocatieAantallen>>;
}
