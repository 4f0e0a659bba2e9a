import { afspraakView } from './afspraak/afspraak-view.ts';
import { conclusiesView } from './conclusies/conclusies-view.ts';
import { judgeCode } from './controller/sending.ts';
import type { LaterCode } from './later-code.ts';
import { plannerView } from './planner/planner-view.ts';
import { ownResponsView } from './respons/own-respons-view.ts';
import { accountView } from './view/account-view.ts';
import { checkView } from './view/check-view.ts';
import { feedbackView } from './view/feedback-view.ts';
import { helpView } from './view/help-view.ts';
import { koppelingChoiceView, lastYearSectionView, offeredReasonView } from './view/last-year-views.ts';
import { locatiesView } from './view/locaties-view.ts';
import { newFormView } from './view/new-form-view.ts';
import { outcomeCode } from './view/outcome-code.ts';
import { proefregelsView } from './proefregels/proefregels-view.ts';
import { repairView } from './view/repair-view.ts';
import { responsView } from './view/respons-view.ts';
import { submitView } from './view/submit-view.ts';
import { uitnodigingenView } from './view/uitnodigingen-view.ts';
import { uitvraagView } from './view/uitvraag-view.ts';
import { wipeReminderView, wipeView } from './view/wipe-view.ts';

/** Everything in the pane that is not in the first load, what most people need first. */
export const laterParts: readonly Pick<LaterCode<unknown>, 'fetch'>[] = [
  outcomeCode,
  checkView,
  judgeCode,
  submitView,
  newFormView,
  feedbackView,
  helpView,
  repairView,
  wipeReminderView,
  wipeView,
  uitvraagView,
  conclusiesView,
  proefregelsView,
  afspraakView,
  plannerView,
  uitnodigingenView,
  responsView,
  ownResponsView,
  locatiesView,
  koppelingChoiceView,
  offeredReasonView,
  lastYearSectionView,
  accountView,
];
