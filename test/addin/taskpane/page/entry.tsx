import { createRoot } from 'react-dom/client';
import { allRules } from '../../../../shared/validation/explain.ts';
import type { Controller } from '../../../../addin/taskpane/controller.ts';
import { Pane } from '../../../../addin/taskpane/view/pane.tsx';
import { paneStates } from '../pane-states.ts';

declare global {
  interface Window {
    /** What the user asked of the pane, in order. */
    asked: string[];
    show: (name: string, dark: boolean) => void;
  }
}

window.asked = [];
const pane = new Proxy({} as Controller, {
  get: (_, name) => (value: unknown) => {
    window.asked.push(value === undefined ? String(name) : `${String(name)} ${JSON.stringify(value)}`);
    return Promise.resolve();
  },
});

const root = createRoot(document.getElementById('pane')!);
window.show = (name, dark) => {
  const state = paneStates[name];
  if (state === undefined) throw new Error(`No state is called ${name}.`);
  root.render(<Pane key={name} state={{ ...state, dark }} pane={pane} rules={allRules} />);
};
