import { redo, undo } from '../../../local/excel/user/attempt.ts';
import { compareAll } from '../compare.ts';
import { Complaint } from '../complaint.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Stage } from '../stage.ts';
import type { UserMove } from './user-move.ts';

/** As many steps as the host keeps. */
const STEPS = 50;

/**
 * Lets the user do something, and holds every cell to what must stand there then.
 * @throws Complaint
 */
export function perform(stage: Stage, move: UserMove): void {
  const before = stage.ledger.moment();
  const outcome = move.run();
  if (outcome === null) return;
  if (outcome.refused !== null) {
    if (!move.mayRefuse) throw new Complaint(`Excel refused: ${outcome.refused.message}`);
  } else {
    remember(stage, before, move.undoing);
    const complaints = move.expect(stage.ledger);
    if (complaints.length > 0) throw new Complaint(complaints.join('\n'));
  }
  compareAll(stage.ledger, stage.excel.workbook);
}

function remember(stage: Stage, before: Ledger, undoing: UserMove['undoing']): void {
  if (undoing === 'none') return;
  stage.redo = [];
  stage.undo = undoing === 'ends' ? [] : [...stage.undo, before].slice(-STEPS);
}

/**
 * Takes a step back, or forward again: all cells are as they were.
 * @throws Complaint
 */
export function stepThroughTime(stage: Stage, direction: 'undo' | 'redo'): void {
  const { workbook } = stage.excel;
  const [from, to] = direction === 'undo' ? [stage.undo, stage.redo] : [stage.redo, stage.undo];
  const wanted = from.pop();
  const { refused } = direction === 'undo' ? undo(workbook) : redo(workbook);
  if ((refused === null) !== (wanted !== undefined))
    throw new Complaint(`${direction}: Excel says ${refused?.message ?? 'yes'}, which is not expected.`);
  if (wanted === undefined) return;
  to.push(stage.ledger.moment());
  stage.ledger = wanted;
  compareAll(stage.ledger, workbook);
}
