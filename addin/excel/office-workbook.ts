import { problemFailure } from '../api/problem-failure.ts';
import { failed } from '../flows/outcome.ts';
import { listenToEdits } from './office-edits.ts';
import { guarded } from './office-errors.ts';
import { readLook } from './office-look-read.ts';
import { readContents } from './office-read.ts';
import { selectInSight } from './office-select.ts';
import { listenToMoves, readStanding } from './office-standing.ts';
import { readSurvey } from './office-survey.ts';
import type { Workbook } from './workbook.ts';

/** Fetches the part that changes a workbook; at once when it is there already. */
export const loadApply = () => import('./office-apply.ts');

/** The workbook that is open in Excel. */
export const officeWorkbook: Workbook = {
  read: () => guarded(() => Excel.run(readContents)),
  readLook: (seen) => guarded(() => Excel.run((context) => readLook(context, seen))),
  survey: () => guarded(() => Excel.run(readSurvey)),
  apply: async (seen, change) => {
    const part = await loadApply().catch(() => undefined);
    return part?.applyOrTakeBack(seen, change) ?? failed(problemFailure('even-niet-bereikbaar'));
  },
  select: (cell) => guarded(() => Excel.run((context) => selectInSight(context, cell))),
  onEdited: listenToEdits,
  onMoved: listenToMoves,
  standing: (tables) => guarded(() => Excel.run((context) => readStanding(context, tables))),
  startWithFile: () => Office.addin.setStartupBehavior(Office.StartupBehavior.load),
};
