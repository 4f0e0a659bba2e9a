import { bindMouse } from './bind-mouse.ts';
import { actionOf } from './keys.ts';
import { type Bound, perform } from './perform.ts';

/** Ties keys and mouse to the grid. */
export function bindGrid(bound: Bound): void {
  bindKeys(bound);
  bindMouse(bound);
}

function bindKeys(bound: Bound): void {
  let lettingGo = false;
  bound.grid.table.element.addEventListener('keydown', (event) => {
    if (event.isComposing || event.target instanceof HTMLButtonElement) return;
    const action = actionOf(event);
    if (action === undefined) return;
    if (action.kind === 'tab') {
      const leaves = lettingGo || !bound.grid.tab(action.step);
      lettingGo = false;
      if (!leaves) event.preventDefault();
      return;
    }
    lettingGo = action.kind === 'let-go';
    event.preventDefault();
    perform(action, bound);
  });
}
