import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Action, Of } from '../action/action.ts';
import type { Stage } from '../stage.ts';
import { cellMoves } from './cell-moves.ts';
import { listMoves, sortMove } from './list-moves.ts';
import { rowMoves } from './row-moves.ts';
import { tabMoves } from './tab-moves.ts';
import type { UserMove } from './user-move.ts';

type Make<Asked> = (workbook: WorkbookModel, action: Asked) => UserMove | undefined;

/** What the user does in the workbook, by the name of the action. */
type Moves = { readonly [Name in Action['do']]?: Make<Of<Name>> };

const moves: Moves = { ...cellMoves, ...listMoves, ...rowMoves, ...tabMoves };

/** What an action of the user is in this workbook; undefined where it can do nothing, and for what the pane does. */
export function moveFor({ excel: { workbook }, faults }: Stage, action: Action): UserMove | undefined {
  if (action.do === 'sort') return sortMove(workbook, action, faults.sort);
  return (moves[action.do] as Make<Action> | undefined)?.(workbook, action);
}
