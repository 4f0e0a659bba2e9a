import { noCorrectie } from '../correctie/correctie.ts';
import { noAfspraakWork } from './afspraak-work.ts';
import { withDrafts } from './drafts.ts';
import { noGemeenteWork } from './gemeente-work.ts';
import type { Handlers } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';
import { noResponsWork } from '../respons/respons-work.ts';
import { noRepair } from './repair.ts';
import { whatIsLeft } from './after-failure.ts';
import { lastUser, signedOut } from './signed-out.ts';

const signInFirst = ['niet-aangemeld', 'aanmelding-verlopen'];

/** Events of the pane as a whole: where it is, who uses it, what runs, what went wrong. */
export const shellHandlers: Handlers<
  | 'opened'
  | 'themeRead'
  | 'started'
  | 'ended'
  | 'failed'
  | 'signedOut'
  | 'accountSeen'
  | 'mijRead'
  | 'workbookRead'
  | 'feedbackShown'
  | 'feedbackGiven'
  | 'drafted'
> = {
  opened: (state, { screen }) => ({
    ...state,
    screen,
    planner: state.planner && { ...state.planner, isCalledAway: isAgain(state, screen) },
    problem: undefined,
    sheets: undefined,
    given: undefined,
    wiped: undefined,
    mended: undefined,
    repair: noRepair,
    correctie: noCorrectie,
    respons: { ...state.respons, asking: undefined, taken: undefined },
    revealed: [],
    explained: undefined,
    returning: undefined,
  }),
  themeRead: (state, { dark }) => ({ ...state, dark }),
  started: (state, { task }) => ({ ...state, busy: { task }, problem: undefined, revealed: [] }),
  ended: (state) => ({ ...state, busy: undefined }),
  failed: (state, problem) => ({
    ...state,
    session: signInFirst.includes(problem.failure.code) ? signedOut(state.session) : state.session,
    busy: undefined,
    ...whatIsLeft(state, problem),
  }),
  signedOut: (state) => ({ ...state, session: signedOut(state.session), busy: undefined }),
  accountSeen: (state, { account }) => ({ ...state, account }),
  mijRead: (state, { mij }) => ({
    ...state,
    session: { kind: 'in', mij },
    // Somebody else may have signed in: what the one before could see is not for them.
    ...(!isSameUser(state, mij) && {
      gemeenteWork: noGemeenteWork,
      planner: undefined,
      afspraakWork: noAfspraakWork,
    }),
    ...(!isSameUser(state, mij) && { correctie: noCorrectie, respons: noResponsWork, drafts: {} }),
    busy: undefined,
  }),
  workbookRead: (state, { workbook }) => ({ ...state, workbook, busy: undefined }),
  feedbackShown: (state, { sheets }) => ({ ...state, sheets, given: undefined, busy: undefined }),
  feedbackGiven: (state, { given }) => ({ ...state, given, busy: undefined }),
  drafted: (state, { changes }) => ({ ...state, drafts: withDrafts(state.drafts, changes) }),
};

const isAgain = (state: PaneState, screen: PaneState['screen']): boolean =>
  screen === 'uitvraag' && state.screen === screen;

const isSameUser = ({ session }: PaneState, mij: object): boolean =>
  JSON.stringify(lastUser(session)) === JSON.stringify(mij);
