import type { Ontvanger, Ronde } from '../../../shared/contract/uitnodiging-messages.ts';
import type { AdressenPreview } from '../../flows/adressen.ts';
import type { ReadPost } from '../../flows/post.ts';

/** A round that the user is asked about. */
export interface AskedRonde {
  readonly soort: 'uitnodiging' | 'herinnering';
  /** Number of the round: the same until it is known that it was sent. */
  readonly opdracht: string;
  /** Absent: everyone for whom it is meant. */
  readonly ontvangers?: readonly Ontvanger[];
  /** The user knows that some were reminded today. */
  readonly nogmaals?: true;
}

/** What was done last, to say so. */
export type PostDone =
  | { readonly kind: 'sent'; readonly soort: AskedRonde['soort']; readonly ronde: Ronde }
  | { readonly kind: 'address' | 'withdrawn' | 'ended' | 'drawn' }
  /** `over`: lines of the sheet of which nothing was kept. */
  | { readonly kind: 'kept'; readonly aantal: number; readonly over: number };

/** What the sheet Adressen would change, and why that is shown. */
export interface ShownAdressen {
  /** `onbewaard`: the user wanted to draw it anew; `anders`: something changed before it was kept. */
  readonly why: 'gelezen' | 'onbewaard' | 'anders';
  readonly preview: AdressenPreview;
}

/** Whether something was left: mail that came back, or lines of which nothing was kept. */
export const leavesWork = (done: PostDone): boolean =>
  (done.kind === 'sent' && done.ronde.nietAangekomen > 0) || (done.kind === 'kept' && done.over > 0);

/** Where the screen Uitnodigingen stands. */
export interface PostWork {
  readonly read: ReadPost | undefined;
  readonly asking: AskedRonde | undefined;
  readonly done: PostDone | undefined;
  /** What the sheet Adressen says, until the user decided on it. */
  readonly adressen: ShownAdressen | undefined;
}

export const noPostWork: PostWork = {
  read: undefined,
  asking: undefined,
  done: undefined,
  adressen: undefined,
};
