import type { Action, Of } from '../action/action.ts';
import { reopen } from '../open-stage.ts';
import type { Stage } from '../stage.ts';
import { stepThroughTime } from '../user/perform.ts';
import { checkAction } from './check-action.ts';
import { fileAction } from './file-action.ts';
import { pressFinding } from './go-to-action.ts';
import { mendAction, repairAction } from './mend-actions.ts';
import { readStateAction, restAction, sendAction } from './other-actions.ts';
import { raceAction } from './race-action.ts';
import { settle } from './settle.ts';

type Run<Asked> = (stage: Stage, action: Asked) => Promise<void> | void;

/** What is no edit of the user: time that goes back, and what the pane does. */
type Actions = { readonly [Name in Action['do']]?: Run<Of<Name>> };

const actions: Actions = {
  undo: (stage) => stepThroughTime(stage, 'undo'),
  redo: (stage) => stepThroughTime(stage, 'redo'),
  reopen: async (stage) => {
    await reopen(stage);
    settle(stage);
  },
  check: checkAction,
  checkAsFile: fileAction,
  rest: restAction,
  readState: readStateAction,
  mend: mendAction,
  repair: repairAction,
  goTo: (stage, { nth }) => pressFinding(stage, nth),
  send: (stage, { nulopgave }) => sendAction(stage, nulopgave),
  race: raceAction,
};

/** Nothing happens for an edit that can do nothing here. */
export const runInPane: Run<Action> = (stage, action) =>
  (actions[action.do] as Run<Action> | undefined)?.(stage, action);
