import type { Controller } from '../controller.ts';
import type { PaneState } from '../state/pane-state.ts';

/** What every screen is a function of. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly pane: Controller;
}
