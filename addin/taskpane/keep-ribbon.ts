import type { Ribbon } from '../commands/ribbon.ts';
import { usefulCommands } from './state/next-step.ts';
import type { Store } from './store.ts';

/** Keeps the buttons of the ribbon in step with the state; asks Excel only when something changed. */
export function keepRibbon(store: Store, ribbon: Ribbon, onBug: (error: unknown) => void): void {
  let shown = '';
  store.subscribe(() => {
    const state = store.state();
    if (state.workbook === undefined) return;
    const useful = usefulCommands(state);
    const wanted = JSON.stringify(useful);
    if (wanted === shown) return;
    shown = wanted;
    ribbon.setEnabled(useful).catch(onBug);
  });
}
