import { blocks, type Finding } from '../../../shared/validation/finding.ts';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import type { Preparation } from '../../flows/flows.ts';
import type { WorkbookState } from '../../flows/workbook-state.ts';
import { sendingStandOf } from '../../sending/sending-stand.ts';
import type { Over } from '../../flows/outcome.ts';
import { answerTo, type Answers } from './answers.ts';

/** Where the screen 'Versturen' stands. */
export interface Sending {
  /** The user says that the locatie has no doelgroepkinderen. False: has not said so, which is no answer yet. */
  readonly nulopgave: boolean;
  readonly preparation: Preparation | undefined;
  /** The form was edited after it was prepared: it must be prepared again. */
  readonly outdated: boolean;
  /** What the user said of warnings; kept when the form is prepared again. */
  readonly answers: Answers;
  readonly verklaring: boolean;
  /** The user pressed the button while an answer was missing: now say which. */
  readonly tried: boolean;
  /** Somebody else was first: the version that stands at the server. */
  readonly conflict: number | undefined;
  /** Numbers under which this file sent before: one of them is no version of somebody else. */
  readonly ownIds: readonly string[];
  /** The uitvraag is not open: how things stand. */
  readonly over: Over | undefined;
  readonly ontvangstbewijs: Ontvangstbewijs | undefined;
  /** It stood at the server before the user asked to send: nothing was sent now. */
  readonly before: boolean;
}

export const notSending: Sending = {
  nulopgave: false,
  preparation: undefined,
  outdated: false,
  answers: {},
  verklaring: false,
  tried: false,
  conflict: undefined,
  ownIds: [],
  over: undefined,
  ontvangstbewijs: undefined,
  before: false,
};

/** What is left of a preparation after an edit: the answers, not the content. */
export const outdated = (sending: Sending): Sending =>
  sending.preparation === undefined
    ? sending
    : { ...sending, preparation: undefined, verklaring: false, tried: false, outdated: true };

/** Nobody counts, and the user has not said that this is right: that is asked before anything else. */
export const asksNulopgave = ({ preparation, nulopgave }: Sending): boolean =>
  preparation?.totalen.doelgroepkinderen === 0 && !nulopgave;

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

/** The reason for each of `preparation.askReason`, in that order, as it is sent. */
export const redenenOf = ({ preparation, answers }: Sending): readonly string[] =>
  preparation?.askReason.map((finding) => answerTo(answers, finding).tekst.trim()) ?? [];

/** Whether what the form says now is ready in the file, for a coordinator to send. */
export const isSetReady = (workbook: WorkbookState | undefined): boolean =>
  workbook?.kind === 'formulier' && sendingStandOf(workbook) === 'klaar';
