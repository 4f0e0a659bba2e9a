import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { allRules } from '../../../../shared/validation/explain.ts';
import type { Controller } from '../../../../addin/taskpane/controller.ts';
import { helpView } from '../../../../addin/taskpane/view/help-view.ts';
import {
  koppelingChoiceView,
  lastYearSectionView,
  offeredReasonView,
} from '../../../../addin/taskpane/view/last-year-views.ts';
import { Pane } from '../../../../addin/taskpane/view/pane.tsx';
import { submitView } from '../../../../addin/taskpane/view/submit-view.ts';
import { paneStates } from '../pane-states.ts';

declare global {
  interface Window {
    /** What the user asked of the pane, in order. */
    asked: string[];
    /** Draws the pane anew in a state. */
    show: (name: string, dark: boolean) => void;
    /** Lets the pane that is there go on to another state. */
    change: (name: string) => void;
  }
}

// There before a test asks for a state.
void helpView.fetch();
void submitView.fetch();
for (const view of [koppelingChoiceView, offeredReasonView, lastYearSectionView]) void view.fetch();

window.asked = [];
const pane = new Proxy({} as Controller, {
  get: (_, name) => (value: unknown) => {
    window.asked.push(value === undefined ? String(name) : `${String(name)} ${JSON.stringify(value)}`);
    return Promise.resolve();
  },
});

const root = createRoot(document.getElementById('pane')!);
let times = 0;
const draw = (name: string, dark: boolean): void => {
  const state = paneStates[name];
  if (state === undefined) throw new Error(`No state is called ${name}.`);
  const drawn = <Pane key={times} state={{ ...state, dark }} pane={pane} rules={allRules} />;
  flushSync(() => root.render(drawn));
};
window.show = (name, dark) => {
  times++;
  draw(name, dark);
};
window.change = (name) => draw(name, false);
