import { Complaint } from '../complaint.ts';
import type { Action, Of } from '../action/action.ts';
import type { Stage } from '../stage.ts';
import { moveFor } from '../user/move-for.ts';
import { perform } from '../user/perform.ts';
import { settle } from './settle.ts';

/**
 * A child has no code; while the add-in checks, the user moves rows between the moment that it has read and the moment
 * that it writes. It may say that the workbook changed; what it may not do is write into rows that meanwhile are about
 * another child.
 * @throws Complaint
 */
export async function raceAction(stage: Stage, { row, column, meanwhile }: Of<'race'>): Promise<void> {
  const at = { area: 'list', row, column } as const;
  doMove(stage, { do: 'type', at: { ...at, column: 1 }, text: { pool: 'fit', nth: 0 }, insist: true });
  doMove(stage, { do: 'clear', at: { ...at, column: 0 }, rows: 1, columns: 1 });
  stage.meanwhile = () => {
    if (meanwhile === 'sort') doMove(stage, { do: 'sort', column, ascending: row % 2 === 0 });
    else doMove(stage, { do: meanwhile, at: { ...at, row: Math.floor(row / 2) }, count: 1 });
  };
  const outcome = await stage.excel.run('check');
  stage.meanwhile = undefined;
  settle(stage);
  stage.findings = [];
  const known = ['werkmap-gewijzigd', 'formulier-beschadigd'];
  if (!outcome.ok && !known.includes(outcome.failure.code))
    throw new Complaint(`Checking meanwhile fails: ${outcome.failure.code}.`);
}

function doMove(stage: Stage, action: Action): void {
  const move = moveFor(stage, action);
  if (move !== undefined) perform(stage, move);
}
