import type { ResponsOverzicht, Vaststelling } from '../../shared/contract/uitvraag-messages.ts';
import type { Mij } from '../../shared/contract/rechten.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Controletotalen, Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { Finding, Place } from '../../shared/validation/finding.ts';
import type { RedenContext } from '../../shared/validation/validate-reden.ts';
import type { Answer, AnswerTo } from './kept-answers.ts';
import type { Outcome } from './outcome.ts';
import type { PreviewPart } from './preview-part.ts';

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
      /** Last day to send, `yyyy-mm-dd`, and days left today (0: today, below 0: over). */
      readonly closesOn: string;
      readonly daysLeft: number;
      /** How the uitvraag stands, as far as the file knows. */
      readonly status: UitvraagStatus;
      readonly ontvangstbewijs?: Ontvangstbewijs;
      /** Whether the data differ from what was sent last. */
      readonly changedSinceSent: boolean;
    };

/** A form that the user may make. */
export interface FormChoice {
  readonly gemeentecode: string;
  readonly gemeente: string;
  readonly uitvraagId: string;
  readonly uitvraag: string;
  readonly locatieId: string;
  readonly locatie: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Used rows of the child list. */
  readonly kinderen: number;
  /** Children that count, also where something about them is still missing. */
  readonly doelgroepkinderen: number;
  /** The counts were typed: then the child list does not count. */
  readonly typed: boolean;
}

/** A checked inzending that waits for the declaration; `inzending.verklaring` is still false. */
export interface Preparation {
  readonly gemeentecode: string;
  readonly inzendingId: string;
  readonly inzending: Inzending;
  readonly totalen: Controletotalen;
  readonly preview: readonly PreviewPart[];
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
}

export interface SubmitAnswers {
  readonly verklaring: boolean;
  /** A reason for each of `askReason`, in the same order. */
  readonly redenen: readonly string[];
}

export interface UitvraagKey {
  readonly gemeentecode: string;
  readonly uitvraagId: string;
}

/** Every action of the user, each in a file of its own; pane and ribbon call nothing else. */
export interface Flows {
  readonly whoAmI: () => Promise<Outcome<Mij>>;
  /** Asks the user to sign in; resolves when that is done or refused. */
  readonly signIn: () => Promise<Outcome<void>>;
  readonly readState: () => Promise<Outcome<WorkbookState>>;
  readonly listForms: () => Promise<Outcome<readonly FormChoice[]>>;
  /** Makes the form in this workbook; refused where a form or other work already stands. */
  readonly newForm: (choice: FormChoice) => Promise<Outcome<WorkbookState>>;
  /** Scans the whole workbook, marks the cells and fills the sheet Controle. */
  readonly check: () => Promise<Outcome<CheckResult>>;
  /** Selects the cell that a finding is about, wherever it stands now. */
  readonly goTo: (place: Place) => Promise<Outcome<void>>;
  /**
   * Scans again and builds exactly what would be sent; an uitvraag that is not open is a failure with `over`.
   * `nulopgave`: the locatie has no doelgroepkinderen; absent as long as the user has not said so.
   */
  readonly prepare: (options: { readonly nulopgave?: boolean }) => Promise<Outcome<Preparation>>;
  /** Keeps the answers to warnings in the file. */
  readonly keepAnswers: (answers: readonly AnswerTo[]) => Promise<Outcome<void>>;
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
  readonly listUitvragen: (gemeentecode: string) => Promise<Outcome<readonly Uitvraag[]>>;
  readonly readRespons: (key: UitvraagKey) => Promise<Outcome<ResponsOverzicht>>;
  readonly moveUitvraag: (
    key: UitvraagKey,
    step: { readonly status: UitvraagStatus; readonly versie: number },
  ) => Promise<Outcome<Uitvraag>>;
  /** Starts the vaststelling and follows it to its end. */
  readonly vaststellen: (
    key: UitvraagKey & { readonly versie: number },
    onProgress: (now: Vaststelling) => void,
  ) => Promise<Outcome<Vaststelling>>;
}
