import { blocks } from '../../../shared/validation/finding.ts';
import { isPast } from './next-step.ts';
import type { PaneState } from './pane-state.ts';

/** Whether the uitvraag is closed or its term over: then a form without mistakes cannot be sent either. */
export const isTooLate = ({ workbook }: Pick<PaneState, 'workbook'>): boolean =>
  workbook?.kind === 'formulier' && isPast(workbook);

/** Whether the last check found nothing that stops sending. */
export const mayContinue = (state: PaneState): boolean =>
  state.checked !== undefined &&
  !state.checked.stale &&
  !blocks(state.checked.result.findings) &&
  !isTooLate(state);
