import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { JudgedRecord } from '../sending/kept-sending.ts';
import type { Outgoing } from '../sending/sending-stand.ts';

/** What the open workbook is, as far as the pane must know. */
export type WorkbookState =
  | { readonly kind: 'leeg' }
  /** A form from which a part is missing: `missing` names the sheets or tables as the user sees them. */
  | { readonly kind: 'beschadigd'; readonly missing: readonly string[] }
  | { readonly kind: 'gemeente' }
  | {
      readonly kind: 'formulier';
      readonly gemeente: string;
      readonly uitvraag: string;
      readonly locatie: string;
      /** What it asks: of which fase and domeinen. */
      readonly shape: ListShape;
      /** Made by an older Groeiblad: it works as it is, and can be brought up to date. */
      readonly isOlder?: boolean;
      /** Last day to send, `yyyy-mm-dd`, and days left today (0: today, below 0: over). */
      readonly closesOn: string;
      readonly daysLeft: number;
      /** How the uitvraag stands, as far as the file knows. */
      readonly status: UitvraagStatus;
      readonly ontvangstbewijs?: Ontvangstbewijs;
      /** Whether the data differ from what was sent last. */
      readonly changedSinceSent: boolean;
      /** What was received last came from another file, after what this one sent. */
      readonly isFromElsewhere?: true;
      /** What became of what was received, where it does not count. */
      readonly judged?: JudgedRecord;
      /** A sending that has not ended with an ontvangstbewijs. */
      readonly outgoing?: Outgoing;
      /** How the locatie stands at the server, where it was asked. */
      readonly stand?: InzendingStand;
      /** The child list, once the figures were adopted and as long as it is there; `isDue`: to be asked about now. */
      readonly kinderlijst?: { readonly kinderen: number; readonly isDue: boolean };
      /** What stands at the server of which this file knows nothing: sent from another one. */
      readonly elsewhere?: Ontvangstbewijs;
    };

export type FormState = Extract<WorkbookState, { kind: 'formulier' }>;
