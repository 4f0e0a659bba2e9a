import { afspraakHandlers } from './state/afspraak-handlers.ts';
import { correctieHandlers } from './state/correctie-handlers.ts';
import { formHandlers } from './state/form-handlers.ts';
import { gemeenteHandlers } from './state/gemeente-handlers.ts';
import { helpHandlers } from './state/help-handlers.ts';
import type { EventType, Handlers, PaneEvent } from './state/pane-event.ts';
import type { PaneState } from './state/pane-state.ts';
import { repairHandlers } from './state/repair-handlers.ts';
import { responsHandlers } from './state/respons-handlers.ts';
import { sendingHandlers } from './state/sending-handlers.ts';
import { shellHandlers } from './state/shell-handlers.ts';

const handlers: Handlers<EventType> = {
  ...shellHandlers,
  ...formHandlers,
  ...sendingHandlers,
  ...correctieHandlers,
  ...gemeenteHandlers,
  ...afspraakHandlers,
  ...responsHandlers,
  ...helpHandlers,
  ...repairHandlers,
};

/** The state after an event: no clock, no network, no Excel. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const handle = handlers[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return handle(state, event);
}
