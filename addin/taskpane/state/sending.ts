import type { Preparation } from '../../flows/flows.ts';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { blocks, type Finding } from '../../../shared/validation/finding.ts';

/** Where the screen 'Versturen' stands. */
export interface Sending {
  /** The user says that the locatie has no doelgroepkinderen. */
  readonly nulopgave: boolean;
  readonly preparation: Preparation | undefined;
  /** The form was edited after it was prepared: it must be prepared again. */
  readonly outdated: boolean;
  /** A reason for each of `preparation.askReason`, in that order. */
  readonly redenen: readonly string[];
  readonly verklaring: boolean;
  /** The user pressed the button while an answer was missing: now say which. */
  readonly tried: boolean;
  /** Somebody else was first: the version that stands at the server. */
  readonly conflict: number | undefined;
  readonly ontvangstbewijs: Ontvangstbewijs | undefined;
}

export const notSending: Sending = {
  nulopgave: false,
  preparation: undefined,
  outdated: false,
  redenen: [],
  verklaring: false,
  tried: false,
  conflict: undefined,
  ontvangstbewijs: undefined,
};

/** What is left of a preparation after an edit: the answers, not the content. */
export const outdated = (sending: Sending): Sending =>
  sending.preparation === undefined
    ? sending
    : { ...sending, preparation: undefined, verklaring: false, outdated: true };

/** Numbers of the reasons that are still empty. */
const missingRedenen = ({ redenen }: Sending): number[] =>
  redenen.flatMap((reden, index) => (reden.trim() === '' ? [index] : []));

export const isBlocked = ({ preparation }: Sending): boolean =>
  preparation !== undefined && blocks(preparation.findings);

/** What stops sending: mistakes in the form, for checking to show, and what is wrong with the sending itself. */
export function obstacles({ preparation }: Sending): {
  readonly form: Finding[];
  readonly sending: Finding[];
} {
  const errors = preparation?.findings.filter(({ severity }) => severity === 'fout') ?? [];
  const isOfSending = ({ place }: Finding) => place.table === 'Verzending';
  return { form: errors.filter((one) => !isOfSending(one)), sending: errors.filter(isOfSending) };
}

/** Whether everything is there that sending asks. */
export const mayBeSent = (sending: Sending): boolean =>
  sending.preparation !== undefined &&
  !isBlocked(sending) &&
  sending.verklaring &&
  missingRedenen(sending).length === 0;
