import type { Account } from '../../api/account.ts';
import type { Mij } from '../../../shared/contract/rechten.ts';
import type { Planning } from '../../../shared/contract/planning-messages.ts';
import type { ProefregelsOverzicht } from '../../../shared/contract/proefregel-messages.ts';
import type { VoorgenomenRijen } from '../../../shared/contract/rijen-messages.ts';
import type { Vaststelling } from '../../../shared/contract/vaststelling-messages.ts';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { Topic } from '../../help/topic.ts';
import type { MendReport } from '../../flows/mend-form.ts';
import type { Revealed } from '../../excel/workbook.ts';
import type { RepairPreview, RepairReport } from '../../flows/repair-words.ts';
import type { Answer } from '../../flows/kept-answers.ts';
import type { Outgoing } from '../../sending/sending-stand.ts';
import type { ReadConclusies } from '../../flows/conclusies.ts';
import type { Failure } from '../../flows/outcome.ts';
import type { ReadRespons } from '../../flows/uitvragen.ts';
import type { CheckResult, FormChoice, Preparation, WipeReport } from '../../flows/flows.ts';
import type { Given } from '../../flows/ports.ts';
import type { WorkbookState } from '../../flows/workbook-state.ts';
import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import type { AfspraakWork } from './afspraak-work.ts';
import type { GemeenteWork, Step } from './gemeente-work.ts';
import type { PostWork } from './post-work.ts';
import type { LocatiesWork } from './locaties-work.ts';
import type { Correctie } from '../correctie/correctie.ts';
import type { Planner } from '../planner/planner.ts';
import type { ResponsWork } from '../respons/respons-work.ts';
import type { PaneState } from './pane-state.ts';
import type { Screen } from './screen.ts';
import type { Sending } from './sending.ts';
import type { Task } from './task.ts';

/** Everything that can happen in the pane, with what it brings. */
interface PaneEvents {
  opened: { readonly screen: Screen };
  themeRead: { readonly dark: boolean };
  started: { readonly task: Task };
  ended: object;
  failed: { readonly task: Task; readonly failure: Failure };
  signedOut: object;
  accountSeen: { readonly account: Account | undefined };
  mijRead: { readonly mij: Mij };
  workbookRead: { readonly workbook: WorkbookState };
  /** The user stands in a cell that is explained, or no longer. */
  stood: { readonly topic: Topic | undefined };
  /** `opener`: id of the element that the user pressed. */
  explanationAsked: { readonly id: string; readonly opener: string };
  explanationLeft: object;
  formsListed: { readonly forms: readonly FormChoice[] };
  formChosen: { readonly choice: FormChoice };
  formMade: { readonly workbook: WorkbookState };
  checked: { readonly result: CheckResult };
  /** The user changed something in the form. */
  edited: object;
  /** After an edit: fingerprint of the form as it is now. */
  formSeen: { readonly form: string };
  /** After an edit: whether the data differ from what was sent last. */
  sentCompared: { readonly changedSinceSent: boolean; readonly outgoing?: Outgoing };
  /** What would be done to the form, for the user to agree to. */
  repairPlanned: { readonly preview: RepairPreview };
  /** Which of several places a table is in. */
  placeChosen: { readonly table: string; readonly place: number };
  repaired: { readonly report: RepairReport };
  listWiped: { readonly report: WipeReport };
  lookMended: { readonly report: MendReport };
  /** The user came to a cell: what was done to bring it in sight. */
  wentTo: { readonly revealed: readonly Revealed[] };
  findingChosen: { readonly index: number };
  nulopgaveChosen: { readonly nulopgave: boolean };
  prepared: { readonly preparation: Preparation };
  /** What the user says of a warning, or of all warnings of a group. */
  warningAnswered: { readonly findings: readonly Finding[]; readonly answer: Partial<Answer> };
  verklaringTicked: { readonly verklaring: boolean };
  answersMissed: object;
  conflictLeft: object;
  /** What is on the screen is ready in the file, and was not sent. */
  readySet: { readonly workbook: WorkbookState };
  /** How the form stands at the server; nobody asked for it. */
  standingLearned: { readonly before: WorkbookState; readonly now: WorkbookState };
  submitted: { readonly ontvangstbewijs: Ontvangstbewijs };
  /** How things are with what was sent before. */
  corrected: {
    readonly correctie: Partial<Correctie>;
    readonly workbook?: WorkbookState;
    readonly sending?: Sending;
  };
  /** Undefined: what was shown is of before. */
  feedbackShown: { readonly sheets: readonly string[] | undefined };
  feedbackGiven: { readonly given: Given };
  /** What somebody plans is so now; absent: nobody plans any more. */
  planned: { readonly planner: Planner | undefined; readonly isSaved?: true };
  /** What somebody does with the afspraak is so now. */
  afspraakChanged: { readonly change: Partial<AfspraakWork> };
  uitvragenListed: { readonly uitvragen: readonly Uitvraag[] };
  /** Something happened on the screen Locaties: `change` is what is different now. */
  postMoved: { readonly change: Partial<PostWork> };
  locatiesMoved: { readonly change: Partial<LocatiesWork> };
  gemeenteChosen: { readonly gemeentecode: string };
  uitvraagChosen: { readonly key: UitvraagKey };
  /** Something happened on the screen Respons: `change` is what is different now. */
  responsMoved: { readonly change: Partial<ResponsWork> };
  /** How the own locaties stand; absent where that could not be asked. Nobody waits for it. */
  ownResponsLearned: { readonly own: ResponsWork['own'] | undefined };
  responsRead: { readonly overview: ReadRespons };
  stepAsked: { readonly step: Step };
  /** Somebody wants to open an uitvraag: what it is that opens. */
  openingRead: { readonly opening: Planning };
  rijenRead: { readonly rijen: VoorgenomenRijen };
  stepLeft: object;
  uitvraagMoved: { readonly step: Step; readonly uitvraag: Uitvraag };
  proefregelsRead: { readonly proefregels: ProefregelsOverzicht; readonly isSaved?: true };
  proefregelsLeft: object;
  conclusiesRead: { readonly read: ReadConclusies; readonly kept?: 'saved' | 'released' };
  conclusiesLeft: object;
  /** `said`: what was said yes to, so that coarser figures need not be asked about again. */
  vaststellingMoved: { readonly vaststelling: Vaststelling; readonly said?: GemeenteWork['said'] };
  /** Somebody types words that are not sent yet; undefined: they were sent. */
  drafted: { readonly changes: Readonly<Record<string, string | undefined>> };
}

export type EventType = keyof PaneEvents;

/** One event; `Of` narrows it to some types. */
export type PaneEvent<Of extends EventType = EventType> = {
  [T in Of]: { readonly type: T } & PaneEvents[T];
}[Of];

/** What each of some events does to the state. */
export type Handlers<Of extends EventType> = {
  readonly [T in Of]: (state: PaneState, event: PaneEvent<T>) => PaneState;
};
