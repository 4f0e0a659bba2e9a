import type { Desk } from '../desk/desk.ts';
import type { Announcer } from '../dom/announcer.ts';
import { doneIn } from '../help/facts.ts';
import { fillRest, pasteExample } from '../help/fill-example.ts';
import { makeHelpPanel } from '../help/help-panel.ts';
import { loadDone, saveDone, type TaskId } from '../help/steps.ts';
import { helpTexts } from '../texts/help-texts.ts';
import type { User } from '../users/users.ts';

export interface Help {
  readonly element: HTMLElement;
  refresh(): void;
  toggle(): void;
  isShown(): boolean;
  /** Told when it was closed from within: the focus must go somewhere else. */
  onClosed(listener: () => void): void;
}

export interface HelpParts {
  readonly desk: Desk;
  readonly users: readonly User[];
  readonly announcer: Announcer;
}

const hiddenKey = 'werkbank.help-hidden';

/** The explanation, which remembers what has been done and whether it was closed. */
export function makeHelp({ desk, users, announcer }: HelpParts): Help {
  let done = loadDone();
  let closed: () => void = () => undefined;
  const toggle = () => {
    panel.element.hidden = !panel.element.hidden;
    localStorage.setItem(hiddenKey, String(panel.element.hidden));
    desk.changed();
  };
  const refresh = () => {
    if (desk.open === undefined || panel.element.hidden) return;
    const now = new Set<TaskId>([...done, ...doneIn(desk.open.model)]);
    if (now.size !== done.size) saveDone(now);
    done = now;
    panel.refresh({ done, user: desk.user });
  };
  const helpers = { kinderen: pasteExample, rest: fillRest };
  const panel = makeHelpPanel({
    playerOf: (role) => users.find((user) => user.role === role),
    switchTo: (user) => void desk.sit(user),
    help: (task) => {
      if (desk.open === undefined) return;
      const helped = helpers[task](desk.open.model, desk.open.book);
      if (helped) announcer.say(task === 'kinderen' ? helpTexts.pasted : helpTexts.filled);
      else announcer.warn(helpTexts.noForm);
    },
    forget: () => {
      done = new Set();
      saveDone(done);
      refresh();
    },
    close: () => {
      toggle();
      closed();
    },
  });
  panel.element.hidden = localStorage.getItem(hiddenKey) === 'true';
  return {
    element: panel.element,
    refresh,
    toggle,
    isShown: () => !panel.element.hidden,
    onClosed: (listener) => (closed = listener),
  };
}
