import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { AdressenPreview, DrawnAdressen, SavedAdressen } from './adressen.ts';
import type { Outcome } from './outcome.ts';
import type { ReadPost } from './post.ts';

/** The actions on the sheet Adressen. */
export interface AdressenFlows {
  /**
   * Draws the places with their addresses. A sheet on which something stands that was not kept yet is not drawn over
   * unless `anew` says so.
   */
  readonly showAdressen: (
    gemeente: Gemeente,
    options?: { readonly anew?: boolean },
  ) => Promise<Outcome<DrawnAdressen>>;
  /** Reads the sheet back, and lays it beside what is kept. Nothing is changed. */
  readonly readAdressen: (gemeentecode: string) => Promise<Outcome<AdressenPreview>>;
  /** Keeps what the user saw; where the sheet or what is kept became another since then, it is shown again first. */
  readonly saveAdressen: (key: ReadPost['key'], agreed: AdressenPreview) => Promise<Outcome<SavedAdressen>>;
}
