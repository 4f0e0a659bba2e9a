import type { UitvraagKey } from '../../flows/flows.ts';
import { listReadable } from './gemeente.ts';
import { runTask, type Work } from './run-task.ts';

export const showFeedback = (work: Work, key?: UitvraagKey) =>
  runTask(
    work,
    'showFeedback',
    () => work.flows.showFeedback(key),
    ({ sheets }) => ({ type: 'feedbackShown', sheets }),
  );

/** In a form there is one terugkoppeling to show; elsewhere the reader chooses an uitvraag first. */
export async function loadFeedback(work: Work): Promise<void> {
  if (work.store.state().workbook?.kind === 'formulier') await showFeedback(work);
  else await listReadable(work);
}
