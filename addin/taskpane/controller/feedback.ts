import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import { runsUitvragenOf } from '../state/rechten.ts';
import { listReadable } from './gemeente.ts';
import { runTask, type Work } from './run-task.ts';

export const showFeedback = (work: Work, key?: UitvraagKey) =>
  runTask(
    work,
    'showFeedback',
    () => {
      const { session } = work.store.state();
      const respons = key !== undefined && runsUitvragenOf(session, key.gemeentecode);
      return work.flows.showFeedback(key, { respons });
    },
    ({ sheets }) => ({ type: 'feedbackShown', sheets }),
  );

/** In a form there is one terugkoppeling to show; elsewhere the reader chooses an uitvraag first. */
export async function loadFeedback(work: Work): Promise<void> {
  if (work.store.state().workbook?.kind === 'formulier') await showFeedback(work);
  else await listReadable(work);
}
