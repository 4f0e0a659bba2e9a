import { loadFormFlows } from '../flows/make-flows.ts';
import { judgeCode } from '../taskpane/controller/sending.ts';
import { helpView } from '../taskpane/view/help-view.ts';
import {
  koppelingChoiceView,
  lastYearSectionView,
  offeredReasonView,
} from '../taskpane/view/last-year-views.ts';
import { wipeView } from '../taskpane/view/wipe-view.ts';
import { loadCsv } from './load-csv.ts';

/** What working with a file fetches in turn, what most people need first. */
export const deskParts: readonly (() => Promise<unknown>)[] = [
  loadFormFlows,
  judgeCode.fetch,
  koppelingChoiceView.fetch,
  offeredReasonView.fetch,
  lastYearSectionView.fetch,
  helpView.fetch,
  wipeView.fetch,
  loadCsv,
];
