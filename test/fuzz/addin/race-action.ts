import { Complaint } from '../complaint.ts';
import type { Stage } from '../stage.ts';
import { settle } from './settle.ts';

/**
 * Checks while the user does something between the moment that the add-in has read and the moment that it writes. It
 * may say that the workbook changed; what it may not do is write into rows that meanwhile are about another child.
 */
export async function raceAction(stage: Stage, move: () => void): Promise<void> {
  stage.meanwhile = move;
  const outcome = await stage.excel.run('check');
  stage.meanwhile = undefined;
  settle(stage);
  stage.findings = [];
  const known = ['werkmap-gewijzigd', 'formulier-beschadigd'];
  if (!outcome.ok && !known.includes(outcome.failure.code))
    throw new Complaint(`Checking meanwhile fails: ${outcome.failure.code}.`);
}
