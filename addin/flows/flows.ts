import type { SignInHow } from '../api/auth.ts';
import type { ContactWijziging, Ronde } from '../../shared/contract/uitnodiging-messages.ts';
import type { ReadPost, RondeWish } from './post.ts';
import type { FormerToelichting, LastYearAnswer } from '../../shared/contract/last-year-messages.ts';
import type { Planning, UitvraagPlan } from '../../shared/contract/planning-messages.ts';
import type { ProefregelsOverzicht, ProefregelsVerzoek } from '../../shared/contract/proefregel-messages.ts';
import type { VoorgenomenRijen } from '../../shared/contract/rijen-messages.ts';
import type { Vaststelling, VaststellingVerzoek } from '../../shared/contract/vaststelling-messages.ts';
import type { Revealed } from '../excel/workbook.ts';
import type { Mij } from '../../shared/contract/rechten.ts';
import type { KoppelingBesluit, RegisterVerzoek } from '../../shared/contract/register-messages.ts';
import type { Comparison } from '../../shared/register/compare-register.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { RegisterToday } from './register.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Controletotalen, Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { UitvraagStap } from '../../shared/contract/uitvraag-messages.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Finding, Place } from '../../shared/validation/finding.ts';
import type { RedenContext } from '../../shared/validation/validate-reden.ts';
import type { Drawn } from './draw-beside.ts';
import type { AdressenFlows } from './adressen-flows.ts';
import type { AfspraakFlows } from './afspraak-flows.ts';
import type { CheckCounts } from './check-counts.ts';
import type { JudgedRecord } from '../sending/kept-sending.ts';
import type { Answer, AnswerTo } from './kept-answers.ts';
import type { ResponsFlows } from './respons-flows.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import type { WorkbookState } from './workbook-state.ts';
import type { MendReport, MendWish } from './mend-form.ts';
import type { ConclusieFlows } from './conclusie-flows.ts';
import type { CorrectieFlows } from './correctie-flows.ts';
import type { Failure, Outcome } from './outcome.ts';
import type { PlannerBasis } from './planner.ts';
import type { Given } from './ports.ts';
import type { RepairPreview, RepairReport, RepairWish } from './repair-words.ts';
import type { StepLine } from './step-states.ts';
import type { PreviewPart } from './preview-part.ts';

/** What came of wiping the child list. */
export interface WipeReport {
  readonly workbook: WorkbookState;
  /** Number of children that were on it. */
  readonly kinderen: number;
  /** Sheets where codes may still stand: work of the user, that stays. */
  readonly left: readonly string[];
}

/** A form that the user may make. */
export interface FormChoice {
  readonly gemeentecode: string;
  readonly gemeente: string;
  readonly uitvraagId: string;
  readonly uitvraag: string;
  readonly locatieId: string;
  readonly locatie: string;
}

export interface CheckResult extends CheckCounts {
  /** Fingerprint of the form as it was checked; absent where the server told what is wrong. */
  readonly form?: string;
  readonly findings: readonly Finding[];
  /** The steps as the sheet Start shows them; absent where the findings came with a refusal. */
  readonly steps?: readonly StepLine[];
}

/** A checked inzending that waits for the declaration; `inzending.verklaring` is still false. */
export interface Preparation {
  readonly gemeentecode: string;
  readonly inzendingId: string;
  readonly inzending: Inzending;
  readonly totalen: Controletotalen;
  readonly preview: readonly PreviewPart[];
  /** The afspraak lets the gemeente look at these counts, though they are published nowhere. */
  readonly gemeenteMayLook: boolean;
  readonly findings: readonly Finding[];
  /** Warnings that may only stand with a reason. */
  readonly askReason: readonly Finding[];
  /** What the file knows of the answers to `findings`, in the same order. */
  readonly kept: readonly Answer[];
  /** Used rows of the child list. */
  readonly kinderen: number;
  /** To see at once that a reason speaks of a person. Stays in the pane. */
  readonly redenContext: RedenContext;
  /** What stands at the server already, where somebody sent before. */
  readonly vorige?: Ontvangstbewijs;
  /** What became of `vorige`, where it does not count. */
  readonly judged?: JudgedRecord;
  /** These very data stand at the server: sending them would change nothing. */
  readonly already?: Ontvangstbewijs;
  /** The year before; absent where the server could not be asked. */
  readonly before?: LastYearAnswer;
  /** The server is out of reach for this user, and why: then this can be set ready, and not be sent. */
  readonly away?: Failure;
}

export interface PrepareOptions {
  /** The locatie has no doelgroepkinderen; absent as long as the user has not said so. */
  readonly nulopgave?: boolean;
  /** The user takes back that there are none, whatever the file remembers. */
  readonly isTakenBack?: boolean;
}

export interface SubmitAnswers {
  readonly verklaring: boolean;
  /** A reason for each of `askReason`, in the same order. */
  readonly redenen: readonly string[];
}

/** Every action of the user, each in a file of its own; pane and ribbon call nothing else. */
export interface Flows extends AdressenFlows, AfspraakFlows, ConclusieFlows, CorrectieFlows, ResponsFlows {
  readonly whoAmI: () => Promise<Outcome<Mij>>;
  /** Asks the user to sign in; resolves when that is done or refused. */
  readonly signIn: (how?: SignInHow) => Promise<Outcome<void>>;
  readonly signOut: () => Promise<Outcome<void>>;
  readonly readState: () => Promise<Outcome<WorkbookState>>;
  /** Asks how a form stands at the server; the workbook is only read. */
  readonly askState: () => Promise<Outcome<WorkbookState>>;
  readonly listForms: () => Promise<Outcome<readonly FormChoice[]>>;
  /** Makes the form in this workbook; refused where a form or other work already stands. */
  readonly newForm: (choice: FormChoice) => Promise<Outcome<WorkbookState>>;
  /** Scans the whole workbook, marks the cells and fills the sheet Controle. */
  readonly check: () => Promise<Outcome<CheckResult>>;
  /** Selects the cell that a finding is about, wherever it stands now, and says what was done to show it. */
  readonly goTo: (place: Place) => Promise<Outcome<readonly Revealed[]>>;
  /**
   * Scans again and builds exactly what would be sent; an uitvraag that is not open is a failure with `over`.
   * Where the server is out of reach for this user, it is built of what the file knows.
   */
  readonly prepare: (options: PrepareOptions) => Promise<Outcome<Preparation>>;
  /** Says which locatie of last year this one was; none: it took no part. Then `prepare` knows more. */
  readonly sayVoorheen: (preparation: Preparation, voorheen: readonly string[]) => Promise<Outcome<void>>;
  /** Writes words of last year into the sheet Toelichting, where nothing stands yet. */
  readonly takeWords: (words: FormerToelichting) => Promise<Outcome<void>>;
  /** Looks what is missing from the form, or whether it is of an older version, and says what would be done about it. */
  readonly planRepairs: (wish: RepairWish) => Promise<Outcome<RepairPreview>>;
  /** Does what the user agreed to; refused where the workbook changed since. What was typed stays as it is. */
  readonly repair: (agreed: RepairPreview) => Promise<Outcome<RepairReport>>;
  /** Puts the look of the form back: formats, rules, protection, what was hidden. What was typed stays as it is. */
  readonly mendLook: (wish?: MendWish) => Promise<Outcome<MendReport>>;
  /** Takes the child list out of the file, and everything that names a child; the counts stay. */
  readonly wipeList: () => Promise<Outcome<WipeReport>>;
  /** Leaves the child list for now: the file asks again a year later. */
  readonly leaveList: () => Promise<Outcome<WorkbookState>>;
  /** Keeps the answers to warnings in the file. */
  readonly keepAnswers: (answers: readonly AnswerTo[]) => Promise<Outcome<void>>;
  /** Keeps in the file that this is ready, with its number, for a coordinator to send; the declaration comes then. */
  readonly setReady: (
    preparation: Preparation,
    answers: Pick<SubmitAnswers, 'redenen'>,
  ) => Promise<Outcome<WorkbookState>>;
  /** Sends; after a failure the same id is used again for the same data. `vervangt`: the version to replace. */
  readonly submit: (
    preparation: Preparation,
    answers: SubmitAnswers & { readonly vervangt: number },
  ) => Promise<Outcome<Ontvangstbewijs>>;
  /** Fetches the terugkoppeling and draws its sheets: own figures beside fase and gemeente, or the gemeente's. */
  readonly showFeedback: (
    key?: UitvraagKey,
    /** `respons`: false for a reader who may not see who has sent; then it is not asked for. */
    options?: { readonly respons?: boolean },
  ) => Promise<Outcome<{ readonly sheets: readonly string[] }>>;
  /** Gives the terugkoppeling of a form as a file without anything else of this workbook. */
  readonly feedbackApart: () => Promise<Outcome<Given>>;
  readonly listUitvragen: (gemeentecode: string) => Promise<Outcome<readonly Uitvraag[]>>;
  /** Everything that somebody who plans an uitvraag must know; `uitvraagId`: the one that is changed or copied. */
  readonly readPlanner: (gemeentecode: string, uitvraagId?: string) => Promise<Outcome<PlannerBasis>>;
  /** Makes the uitvraag or changes it. */
  readonly savePlan: (key: UitvraagKey, plan: UitvraagPlan) => Promise<Outcome<Uitvraag>>;
  /** Draws the sheet Uitvraag; `gemeente`: its name, for the paper. */
  readonly showPlanning: (key: UitvraagKey & { readonly gemeente: string }) => Promise<Outcome<Drawn>>;
  /** The locaties and organisaties of a gemeente, with what coordinators proposed. */
  readonly readRegister: (gemeentecode: string) => Promise<Outcome<RegisterToday>>;
  /** Saves an import, or what was changed by hand; `versie` is the one that the user saw. */
  readonly saveRegister: (gemeentecode: string, body: RegisterVerzoek) => Promise<Outcome<RegisterToday>>;
  /** Says yes or no to what a coordinator proposed. */
  readonly saveKoppeling: (
    path: { readonly gemeentecode: string; readonly locatieId: string },
    body: KoppelingBesluit,
  ) => Promise<Outcome<RegisterToday>>;
  /** What a file of DUO or LRK would change; nothing of it is kept or sent. */
  readonly compareFile: (
    against: { readonly gemeente: Gemeente; readonly register: Register },
    bytes: Uint8Array,
  ) => Promise<Outcome<Comparison>>;
  /** Draws the sheet Locaties. */
  readonly showLocaties: (gemeente: Gemeente, register: Register) => Promise<Outcome<Drawn>>;
  /** Whom the gemeente writes to in an uitvraag, and who may do what. */
  readonly readPost: (key: UitvraagKey) => Promise<Outcome<ReadPost>>;
  /** Sends a round of mails and follows it; the same `opdracht` again sends nothing twice. */
  readonly sendRonde: (key: UitvraagKey, wish: RondeWish) => Promise<Outcome<Ronde>>;
  readonly saveContact: (key: UitvraagKey, wijziging: ContactWijziging) => Promise<Outcome<ReadPost>>;
  readonly withdrawUitnodiging: (key: UitvraagKey, uitnodigingId: string) => Promise<Outcome<ReadPost>>;
  readonly withdrawToegang: (key: UitvraagKey, toegangId: string) => Promise<Outcome<ReadPost>>;
  /** The planning as it was kept: who is invited when it opens, and what the rules say of it. */
  readonly readPlanning: (key: UitvraagKey) => Promise<Outcome<Planning>>;
  readonly moveUitvraag: (key: UitvraagKey, step: UitvraagStap) => Promise<Outcome<Uitvraag>>;
  /** The rules on trial of an uitvraag, and on how many locaties each would speak. */
  readonly readProefregels: (key: UitvraagKey) => Promise<Outcome<ProefregelsOverzicht>>;
  readonly saveProefregels: (
    key: UitvraagKey,
    verzoek: ProefregelsVerzoek,
  ) => Promise<Outcome<ProefregelsOverzicht>>;
  /** Which rows figures that are adopted now would have: told before somebody says yes. */
  readonly readVoorgenomenRijen: (key: UitvraagKey) => Promise<Outcome<VoorgenomenRijen>>;
  /** Starts the vaststelling, with what was said yes to, and follows it to its end. */
  readonly vaststellen: (
    asked: UitvraagKey & VaststellingVerzoek,
    onProgress: (now: Vaststelling) => void,
  ) => Promise<Outcome<Vaststelling>>;
}
