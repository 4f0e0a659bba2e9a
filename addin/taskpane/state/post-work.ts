import type { Ontvanger, Ronde } from '../../../shared/contract/uitnodiging-messages.ts';
import type { ReadPost } from '../../flows/post.ts';

/** A round that the user is asked about. */
export interface AskedRonde {
  readonly soort: 'uitnodiging' | 'herinnering';
  /** Number of the round: the same until it is known that it was sent. */
  readonly opdracht: string;
  /** Absent: everyone for whom it is meant. */
  readonly ontvangers?: readonly Ontvanger[];
}

/** What was done last, to say so. */
export type PostDone =
  | { readonly kind: 'sent'; readonly soort: AskedRonde['soort']; readonly ronde: Ronde }
  | { readonly kind: 'address' | 'withdrawn' | 'ended' };

/** Whether mail came back, so that the gemeente has to do something. */
export const hasBounced = (done: PostDone): boolean => done.kind === 'sent' && done.ronde.nietAangekomen > 0;

/** Where the screen Uitnodigingen stands. */
export interface PostWork {
  readonly read: ReadPost | undefined;
  readonly asking: AskedRonde | undefined;
  readonly done: PostDone | undefined;
}

export const noPostWork: PostWork = { read: undefined, asking: undefined, done: undefined };
