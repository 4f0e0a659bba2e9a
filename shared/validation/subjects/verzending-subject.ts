import type { Uitvraag } from '../../uitvraag/uitvraag.ts';

/** What U rules look at. A fact that is absent is not known here: the rules that need it say nothing. */
export interface VerzendingFacts {
  /** Number of findings that block sending. */
  readonly openErrors?: number;
  /** "De gegevens zijn juist en volledig." */
  readonly verklaring?: boolean;
  /** Whether the sender may send for this locatie. */
  readonly maySend?: boolean;
  readonly uitvraag?: Pick<Uitvraag, 'status'>;
  /** Whether the locatie takes part in the uitvraag. */
  readonly invited?: boolean;
  /** Newest version that stands at the server, and the one that the sender has seen; 0 for none. */
  readonly versie?: number;
  readonly vervangt?: number;
  readonly nulopgave?: boolean;
  readonly doelgroepkinderen?: number;
  /** False for a message that no form can say: the strict schema refused it, or it holds a text that nobody asked for. */
  readonly readable?: boolean;
  /** False on a device without a connection. */
  readonly online?: boolean;
  /** Number of the ontvangstbewijs, where the inzending was taken. */
  readonly nummer?: string;
  /** Ids of the rules whose warning asks for a reason that was not given. */
  readonly withoutReason?: readonly string[];
}
