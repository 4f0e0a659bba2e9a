import type { AfspraakStap } from '../../../shared/contract/afspraak-messages.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import type { AfspraakDraft } from '../afspraak/afspraak-draft.ts';

/** Where the screen Afspraak stands. */
export interface AfspraakWork {
  readonly basis: AfsprakenBasis | undefined;
  /** The versie that somebody writes; it stays while other screens are looked at. */
  readonly draft: AfspraakDraft | undefined;
  /** Somebody tried to keep the draft while something was wrong. */
  readonly tried: boolean;
  /** The file could not take what was typed. */
  readonly notKept: boolean;
  /** The step that waits for a yes or a no. */
  readonly asking: AfspraakStap['status'] | undefined;
  /** What was done last, to say so. */
  readonly taken: AfspraakStap['status'] | 'saved' | undefined;
}

export const noAfspraakWork: AfspraakWork = {
  basis: undefined,
  draft: undefined,
  tried: false,
  notKept: false,
  asking: undefined,
  taken: undefined,
};
