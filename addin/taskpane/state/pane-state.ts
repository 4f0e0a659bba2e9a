import type { Account } from '../../api/account.ts';
import type { Mij } from '../../../shared/contract/rechten.ts';
import type { MendReport } from '../../flows/mend-form.ts';
import type { Revealed } from '../../excel/workbook.ts';
import type { CheckResult, FormChoice, WipeReport } from '../../flows/flows.ts';
import type { Given } from '../../flows/ports.ts';
import type { WorkbookState } from '../../flows/workbook-state.ts';
import type { Topic } from '../../help/topic.ts';
import { type AfspraakWork, noAfspraakWork } from './afspraak-work.ts';
import { type GemeenteWork, noGemeenteWork } from './gemeente-work.ts';
import { type Correctie, noCorrectie } from '../correctie/correctie.ts';
import type { Drafts } from './drafts.ts';
import type { Planner } from '../planner/planner.ts';
import { noResponsWork, type ResponsWork } from '../respons/respons-work.ts';
import { noRepair, type Repair } from './repair.ts';
import type { Screen } from './screen.ts';
import { notSending, type Sending } from './sending.ts';
import type { Busy, Problem } from './task.ts';

/** Who sits before the screen, as far as is known; `was`: who did until the sign-in ended. */
export type Session =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'out'; readonly was?: Mij }
  | { readonly kind: 'in'; readonly mij: Mij };

/** Result of the last check, and the finding the user looks at. */
interface Checked {
  readonly result: CheckResult;
  readonly current: number | undefined;
  /** The form was edited since: the findings may be out of date. */
  readonly stale: boolean;
  /** Number of findings of the check before that are there no more. */
  readonly solved: number;
}

/** One explanation that the user asked for, with the way back. */
interface Explained {
  readonly id: string;
  readonly from: Screen;
  /** Id of the element that the user pressed. */
  readonly opener: string;
}

/** Everything the pane shows is a function of this, and this is a function of the events. */
export interface PaneState {
  readonly screen: Screen;
  readonly dark: boolean;
  readonly session: Session;
  /** The account that is signed in, where the user may work with another one than Excel does. */
  readonly account: Account | undefined;
  readonly workbook: WorkbookState | undefined;
  readonly busy: Busy | undefined;
  readonly problem: Problem | undefined;
  /** Forms that the user may make here, and the one that is chosen. */
  readonly forms: readonly FormChoice[] | undefined;
  readonly choice: FormChoice | undefined;
  readonly checked: Checked | undefined;
  /** What was done to bring the cell in sight that the user went to last. */
  readonly revealed: readonly Revealed[];
  readonly sending: Sending;
  readonly correctie: Correctie;
  /** Names of the sheets that the terugkoppeling was drawn on. */
  readonly sheets: readonly string[] | undefined;
  /** The terugkoppeling as a file of its own, as the user just got it. */
  readonly given: Given | undefined;
  readonly gemeenteWork: GemeenteWork;
  readonly afspraakWork: AfspraakWork;
  /** The uitvraag that somebody plans; it stays while other screens are looked at. */
  readonly planner: Planner | undefined;
  readonly respons: ResponsWork;
  /** Words that wait until they are sent. */
  readonly drafts: Drafts;
  readonly repair: Repair;
  /** What came of wiping the child list. */
  readonly wiped: WipeReport | undefined;
  /** What the last mending of the look came to. */
  readonly mended: MendReport | undefined;
  /** Explanation of the cell that the user stands in. */
  readonly standing: Topic | undefined;
  readonly explained: Explained | undefined;
  /** Id of the element that gets the focus back after an explanation. */
  readonly returning: string | undefined;
}

export const initialState: PaneState = {
  screen: 'start',
  dark: false,
  session: { kind: 'unknown' },
  account: undefined,
  workbook: undefined,
  busy: undefined,
  problem: undefined,
  forms: undefined,
  choice: undefined,
  checked: undefined,
  revealed: [],
  sending: notSending,
  correctie: noCorrectie,
  sheets: undefined,
  given: undefined,
  gemeenteWork: noGemeenteWork,
  afspraakWork: noAfspraakWork,
  planner: undefined,
  respons: noResponsWork,
  drafts: {},
  repair: noRepair,
  wiped: undefined,
  mended: undefined,
  standing: undefined,
  explained: undefined,
  returning: undefined,
};
