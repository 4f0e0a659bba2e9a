import { setTimeout as wait } from 'node:timers/promises';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { REST } from '../../../addin/flows/watch-edits.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { namedText } from '../../support/named-text.ts';
import { markedIn } from '../../support/seen-cell.ts';
import { pasteAt } from './cell-addresses.ts';
import { type Journey, openJourney, reopened } from './open-journey.ts';

const OUTDATED = 'Verouderd';

/** What the workbook says of its last check, wherever it is opened. */
const toldIn = (workbook: WorkbookModel) => ({
  lines: rowsOf(workbook, 'Controle').map((row) => Object.values(row).join(' | ')),
  marked: markedIn(workbook, 'Kinderen'),
});

const standIn = (workbook: WorkbookModel) => namedText(workbook, 'ControleStand');

/** As long as the pane rests after an edit, and then some for a busy machine. */
async function heard(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 4 * REST && !isSo(); waited += 100) await wait(100);
  return isSo();
}

export interface StalePlants {
  readonly plant?: (door: Workbook) => Workbook;
  /** How the file comes back when it was saved and closed. */
  readonly reopen?: (workbook: WorkbookModel) => WorkbookModel;
}

async function afterEdit({ workbook, state }: Journey): Promise<readonly string[]> {
  const said: string[] = [];
  const before = JSON.stringify(toldIn(workbook));
  pasteAt(workbook, 'K05', 'Groei Taal', 'onvoldoende');
  if (!(await heard(() => standIn(workbook).startsWith(OUTDATED)))) said.push('Controle is not out of date');
  if (!(await heard(() => state().checked?.stale === true))) said.push('the pane is not out of date');
  if (JSON.stringify(toldIn(workbook)) !== before) said.push('the findings went with the edit');
  return said;
}

/** Somebody without the add-in puts another mistake in the file and saves it. */
async function editedElsewhere({ plant, reopen = reopened }: StalePlants): Promise<readonly string[]> {
  const planted = plant === undefined ? {} : { plant };
  const journey = await openJourney({ form: goodForm(['Groep 1', 'Groep 2'], 8), ...planted });
  await journey.check();
  journey.close();
  const file = reopen(journey.workbook);
  pasteAt(file, 'K05', 'Groei Taal', 'onvoldoende');
  const again = await openJourney({ workbook: file, ...planted });
  again.close();
  return standIn(file).startsWith(OUTDATED) ? [] : ['edited elsewhere, and not out of date'];
}

/** Somebody checks, edits, saves, closes and opens again: all that goes wrong with what the check had found. */
export async function walkStale({ plant, reopen = reopened }: StalePlants = {}): Promise<readonly string[]> {
  const planted = plant === undefined ? {} : { plant };
  const journey = await openJourney({ form: goodForm(['Groep 1', 'Groep 2'], 8), ...planted });
  const said: string[] = [];
  pasteAt(journey.workbook, 'K03', 'Groei Motoriek', 'goed');
  await journey.check();
  const found = toldIn(journey.workbook);
  if (found.marked.join() !== 'K03 Groei Motoriek') said.push('nothing was found');
  if (standIn(journey.workbook).startsWith(OUTDATED)) said.push('a new check is out of date');
  said.push(...(await afterEdit(journey)));
  journey.close();
  const again = await openJourney({ workbook: reopen(journey.workbook), ...planted });
  try {
    if (JSON.stringify(toldIn(again.workbook)) !== JSON.stringify(found))
      said.push('reopened without findings');
    if (!standIn(again.workbook).startsWith(OUTDATED)) said.push('reopened as if it were up to date');
    await again.check();
    if (standIn(again.workbook).startsWith(OUTDATED)) said.push('out of date after checking again');
  } finally {
    again.close();
  }
  return [...said, ...(await editedElsewhere({ ...planted, reopen }))];
}
