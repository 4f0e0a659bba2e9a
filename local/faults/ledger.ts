import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';

/** One inzending that somebody sends until it is answered. */
export interface Sent {
  readonly locatieId: string;
  readonly inzendingId: string;
  /** Absent while nobody knows; a code of the catalogue where it was refused. */
  answer?: Ontvangstbewijs | { readonly refused: string };
}

/** What was answered to the people who play: from then on it must be so. */
export class Ledger {
  readonly sent: Sent[] = [];
  /** Inzendingen and documents that were answered otherwise when they were asked again. */
  readonly contradicted: string[] = [];
  /** Inzendingen of which it was answered that they were taken back. */
  readonly withdrawn = new Set<string>();
  /** Steps of the uitvraag: status by versie. */
  readonly steps = new Map<number, string>();
  /** Rounds of messages. */
  readonly rounds = new Set<string>();
  /** Addresses, by the locatie that they were given for. */
  readonly addresses = new Map<string, string>();
  /** The uitnodiging that an account took, by `tenant.object`. */
  readonly claims = new Map<string, string>();
  /** Tags of the published documents that were read, by endpoint. */
  readonly published = new Map<string, string>();
  /** Times that an answer said that something was stored. */
  acknowledged = 0;
}

export const isReceipt = (answer: Sent['answer']): answer is Ontvangstbewijs =>
  answer !== undefined && 'nummer' in answer;
