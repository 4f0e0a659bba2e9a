import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Controller, makeController } from '../../../../addin/taskpane/controller.ts';
import { laterParts } from '../../../../addin/taskpane/later-parts.ts';
import type { PaneEvent } from '../../../../addin/taskpane/state/pane-event.ts';
import type { Screen } from '../../../../addin/taskpane/state/screen.ts';
import { makeStore } from '../../../../addin/taskpane/store.ts';
import { ConnectedPane } from '../../../../addin/taskpane/view/connected-pane.tsx';
import { Pane } from '../../../../addin/taskpane/view/pane.tsx';
import { paneStates } from '../pane-states.ts';
import { plainFlows } from '../plain-flows.ts';

declare global {
  interface Window {
    /** What the user asked of the pane, in order. */
    asked: string[];
    /** Draws the pane anew in a state. */
    show: (name: string, dark: boolean) => void;
    /** Lets the pane that is there go on to another state. */
    change: (name: string) => void;
    /** Lets the pane work from a state on, with a store and flows that answer at once. */
    live: (name: string) => void;
    /** What a button of the ribbon does to the pane that works. */
    press: (screen: Screen) => Promise<void>;
    /** Something that happens to the pane that works. */
    tell: (event: PaneEvent) => void;
  }
}

// There before a test asks for a state.
for (const part of laterParts) void part.fetch();

window.asked = [];
const pane = new Proxy({} as Controller, {
  get: (_, name) => (value: unknown) => {
    // Work that is handed over has no words.
    const said: unknown = JSON.stringify(value);
    window.asked.push(typeof said === 'string' ? `${String(name)} ${said}` : String(name));
    return Promise.resolve();
  },
});

const root = createRoot(document.getElementById('pane')!);
let times = 0;
const draw = (name: string, dark: boolean): void => {
  const state = paneStates[name];
  if (state === undefined) throw new Error(`No state is called ${name}.`);
  const drawn = <Pane key={times} state={{ ...state, dark }} pane={pane} />;
  flushSync(() => root.render(drawn));
};
window.show = (name, dark) => {
  times++;
  draw(name, dark);
};
window.change = (name) => draw(name, false);

window.live = (name) => {
  times++;
  const store = makeStore(paneStates[name]);
  const { flows } = plainFlows();
  const onBug = (error: unknown) => reportError(error);
  const working = makeController({ flows, store, onBug });
  window.press = working.open;
  window.tell = store.dispatch;
  flushSync(() => root.render(<ConnectedPane key={times} store={store} pane={working} />));
};
