import type { Aanwijzingen, EigenVersies } from '../../shared/contract/correctie-messages.ts';
import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import type { LocatieKey } from './locatie-key.ts';
import type { Outcome } from './outcome.ts';

/** What the gemeente does with what a locatie sent. It never changes it. */
export type Oordeel =
  | { readonly to: 'teruggegeven'; readonly opmerking: string }
  | { readonly to: 'geaccepteerd' }
  /** Lets the locatie send after closing; `tot`: last day, `yyyy-mm-dd`. */
  | { readonly to: 'heropend'; readonly tot: string }
  /** Says no to a locatie that asked to send. */
  | { readonly to: 'geweigerd'; readonly opmerking: string };

/** How a form stands once what was sent of it is taken back. */
export interface TakenBack {
  readonly sending: SendingState;
  readonly stand: InzendingStand;
}

/** The actions on an inzending after it was sent. */
export interface CorrectieFlows {
  /** Every version that the locatie of this form sent, newest first. */
  readonly readVersies: () => Promise<Outcome<EigenVersies>>;
  /** Takes back what was sent: until the locatie sends again, nothing of it counts. */
  readonly takeBack: (stand: InzendingStand) => Promise<Outcome<TakenBack>>;
  /** Asks the gemeente whether the locatie may send after closing. */
  readonly askHeropening: (stand: InzendingStand, reden: string) => Promise<Outcome<InzendingStand>>;
  /** What the gemeente may know of one locatie: what stands out, what was said of it, and its versions. */
  readonly readLocatie: (key: LocatieKey) => Promise<Outcome<Aanwijzingen>>;
  /** Gives back, accepts or opens again, of what was seen. */
  readonly judgeLocatie: (
    key: LocatieKey,
    seen: Aanwijzingen,
    oordeel: Oordeel,
  ) => Promise<Outcome<Aanwijzingen>>;
}
