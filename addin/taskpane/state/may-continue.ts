import { blocks } from '../../../shared/validation/finding.ts';
import type { PaneState } from './pane-state.ts';

/** Whether the last check found nothing that stops sending. */
export const mayContinue = ({ checked }: PaneState): boolean =>
  checked !== undefined && !checked.stale && !blocks(checked.result.findings);
