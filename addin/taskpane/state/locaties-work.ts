import type { Comparison } from '../../../shared/register/compare-register.ts';
import type { RegisterToday } from '../../flows/register.ts';
import type { LocatieDraft } from '../locaties/locatie-draft.ts';

/** What a chosen file would change, for the user to agree to. */
export interface Preview {
  readonly file: string;
  readonly comparison: Comparison;
  /** The user knows that many locaties close. */
  readonly sure: boolean;
  /** The user knows that locaties go to another organisatie. */
  readonly knowsMoved: boolean;
}

/** What was done last: an import with its numbers, or a change by hand. */
export type RegisterDone =
  | { readonly kind: 'imported'; readonly comparison: Comparison }
  | { readonly kind: 'saved' | 'added' | 'confirmed' | 'rejected' | 'drawn'; readonly naam: string };

/** Where the screen Locaties stands. */
export interface LocatiesWork {
  readonly register: RegisterToday | undefined;
  readonly preview: Preview | undefined;
  readonly draft: LocatieDraft | undefined;
  readonly done: RegisterDone | undefined;
}

export const noLocatiesWork: LocatiesWork = {
  register: undefined,
  preview: undefined,
  draft: undefined,
  done: undefined,
};
