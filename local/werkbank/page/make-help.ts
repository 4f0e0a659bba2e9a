import type { Desk } from '../desk/desk.ts';
import type { Announcer } from '../dom/announcer.ts';
import { openDialog } from '../dom/dialog.ts';
import { doneIn } from '../help/facts.ts';
import { fillRest, pasteExample } from '../help/fill-example.ts';
import { makeHelpPanel } from '../help/help-panel.ts';
import { doneOf, loadProgress, type Progress, progressed, saveProgress } from '../help/progress.ts';
import type { Task } from '../help/steps.ts';
import { helpTexts } from '../texts/help-texts.ts';
import type { User } from '../users/users.ts';
import type { KeptTexts } from '../workbooks/browser-store.ts';

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
  readonly remembered: KeptTexts;
  /** Address of the page where a form is handed in without Excel. */
  readonly uploadPage: string;
}

/** How much of the explanation is shown. */
type Shown = 'closed' | 'next' | 'all';
const shownKey = 'help';
/** A window this wide has room for the steps beside sheet and pane. */
const roomyPixels = 1600;

const roles: readonly Task['role'][] = ['coordinator', 'gemeente'];

/** The explanation, which remembers what has been done and how much of it was shown. */
export function makeHelp({ desk, users, announcer, remembered, uploadPage }: HelpParts): Help {
  let progress = loadProgress(remembered);
  let shown = (remembered.read(shownKey) ?? (window.innerWidth < roomyPixels ? 'next' : 'all')) as Shown;
  let closed: () => void = () => undefined;
  /** Who plays a role: the user who works here, else who did last, else the first that has it. */
  const playerOf = (role: Task['role']) => {
    if (desk.user.role === role) return desk.user;
    const last = users.find(({ upn }) => upn === progress[role]?.player);
    return last ?? users.find((user) => user.role === role);
  };
  const show = (next: Shown) => {
    shown = next;
    remembered.write(shownKey, shown);
    panel.element.hidden = shown === 'closed';
    desk.changed();
  };
  const keep = (next: Progress) => {
    if (JSON.stringify(next) !== JSON.stringify(progress)) saveProgress(next, remembered);
    progress = next;
  };
  const refresh = () => {
    const { open, user, current } = desk;
    if (open === undefined) return;
    const role = roles.find((one) => one === user.role);
    const seen = { player: user.upn, workbook: current.id, tasks: doneIn(open.model) };
    if (role !== undefined) keep(progressed(progress, role, seen));
    panel.refresh({ done: doneOf(progress), user, all: shown === 'all' });
  };
  const helpers = { kinderen: pasteExample, rest: fillRest };
  const panel = makeHelpPanel({
    uploadPage,
    playerOf,
    switchTo: (user) => void desk.sit(user),
    help: (task) => {
      if (desk.open === undefined) return;
      const helped = helpers[task](desk.open.model, desk.open.book);
      if (helped) announcer.say(task === 'kinderen' ? helpTexts.pasted : helpTexts.filled);
      else announcer.warn(helpTexts.noForm);
    },
    startAnew: () =>
      askToStartAnew(() => {
        void startAnew(desk, playerOf('coordinator')).then(() => {
          keep({});
          desk.changed();
        });
      }),
    showAll: (all) => show(all ? 'all' : 'next'),
    close: () => {
      show('closed');
      closed();
    },
  });
  panel.element.hidden = shown === 'closed';
  return {
    element: panel.element,
    refresh,
    toggle: () => show(shown === 'closed' ? 'next' : 'closed'),
    isShown: () => shown !== 'closed',
    onClosed: (listener) => (closed = listener),
  };
}

function askToStartAnew(start: () => void): void {
  openDialog({
    title: helpTexts.again,
    message: helpTexts.againMessage,
    choices: [
      { label: helpTexts.againYes, onChoose: start, primary: true },
      { label: helpTexts.againNo, onChoose: () => undefined },
    ],
    onDismiss: () => undefined,
  });
}

async function startAnew(desk: Desk, first: User | undefined): Promise<void> {
  if (first !== undefined && first !== desk.user) await desk.sit(first);
  await desk.create();
}
