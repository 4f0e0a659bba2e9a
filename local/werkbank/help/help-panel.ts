import { button, element } from '../dom/element.ts';
import { helpTexts, taskButtons } from '../texts/help-texts.ts';
import type { User } from '../users/users.ts';
import { steps, type Step, type Task, type TaskId } from './steps.ts';

interface HelpState {
  readonly done: ReadonlySet<TaskId>;
  readonly user: User;
}

export interface HelpActions {
  /** The user who plays this role in the example. */
  readonly playerOf: (role: Task['role']) => User | undefined;
  readonly switchTo: (user: User) => void;
  /** Does what the button of a task promises. */
  readonly help: (task: keyof typeof taskButtons) => void;
  readonly forget: () => void;
  readonly close: () => void;
}

export interface HelpPanel {
  readonly element: HTMLElement;
  refresh(state: HelpState): void;
}

/** The first page: five steps, each with who does it and what to press, ticked when they are done. */
export function makeHelpPanel(actions: HelpActions): HelpPanel {
  const list = element('ol', { class: 'steps' });
  const finished = element('p', { class: 'all-done', hidden: true }, helpTexts.allDone);
  const panel = element(
    'aside',
    { class: 'help', 'aria-label': helpTexts.label },
    element('h2', {}, helpTexts.title),
    element('p', { class: 'invented-note' }, helpTexts.invented),
    element('p', {}, helpTexts.intro),
    list,
    finished,
    element('p', {}, helpTexts.keys),
    button(helpTexts.again, actions.forget, { class: 'quiet' }),
    button(helpTexts.hide, actions.close, { class: 'quiet' }),
  );
  let drawn = '';
  return {
    element: panel,
    refresh: (state) => {
      const signature = `${[...state.done].join()} ${state.user.upn}`;
      if (signature === drawn) return;
      drawn = signature;
      const focused = panel.contains(document.activeElement) ? document.activeElement?.id : undefined;
      list.replaceChildren(...steps.map((step, nth) => drawStep(step, nth, { state, actions })));
      finished.hidden = !steps.every(({ tasks }) => tasks.every(({ id }) => state.done.has(id)));
      const current = list.querySelector<HTMLElement>('.current');
      if (focused !== undefined) (document.getElementById(focused) ?? current)?.focus();
      current?.scrollIntoView({ block: 'nearest' });
    },
  };
}

interface Drawing {
  readonly state: HelpState;
  readonly actions: HelpActions;
}

interface TaskDrawing extends Drawing {
  /** Somebody else than in the task before it in this step. */
  readonly isNewPlayer: boolean;
}

function drawStep({ title, tasks }: Step, nth: number, drawing: Drawing): HTMLElement {
  const { done } = drawing.state;
  const open = steps.findIndex((step) => step.tasks.some(({ id }) => !done.has(id)));
  const isDone = tasks.every(({ id }) => done.has(id));
  const heading = element('h3', {}, ...tick(isDone), helpTexts.step(nth + 1, title));
  const players = tasks.map(({ role }) => drawing.actions.playerOf(role));
  const parts = tasks.map((task, at) =>
    drawTask(task, { ...drawing, isNewPlayer: players[at] !== players[at - 1] }),
  );
  const current = nth === open;
  return element(
    'li',
    current ? { class: 'current', 'aria-current': 'step', tabindex: -1 } : {},
    heading,
    element('ul', {}, ...parts),
  );
}

function drawTask({ id, text, role }: Task, { state, actions, isNewPlayer }: TaskDrawing): HTMLElement {
  const isDone = state.done.has(id);
  const player = actions.playerOf(role);
  const item = element('li', { class: isDone ? 'done' : false });
  if (player !== undefined && isNewPlayer)
    item.append(element('span', { class: 'who' }, helpTexts.user(player.name)));
  item.append(element('span', {}, ...tick(isDone), text));
  if (player !== undefined && !isDone && player.upn !== state.user.upn)
    item.append(
      button(helpTexts.switchTo(player.name), () => actions.switchTo(player), { id: `switch-${id}` }),
    );
  else if (id === 'kinderen' || id === 'rest')
    item.append(button(taskButtons[id], () => actions.help(id), { id: `help-${id}`, class: 'primary' }));
  return item;
}

/** A mark to see and a word to hear. */
const tick = (isDone: boolean): readonly Node[] =>
  isDone
    ? [
        element('span', { class: 'tick', 'aria-hidden': 'true' }, '✓ '),
        element('span', { class: 'visually-hidden' }, `${helpTexts.done} `),
      ]
    : [];
