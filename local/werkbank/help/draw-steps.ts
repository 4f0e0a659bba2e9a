import { button, element } from '../dom/element.ts';
import { helpTexts, taskButtons } from '../texts/help-texts.ts';
import type { User } from '../users/users.ts';
import { steps, type Step, type Task, type TaskId } from './steps.ts';

export interface StepActions {
  /** The user who plays this role in the example. */
  readonly playerOf: (role: Task['role']) => User | undefined;
  readonly switchTo: (user: User) => void;
  /** Does what the button of a task promises. */
  readonly help: (task: keyof typeof taskButtons) => void;
}

export interface Drawing {
  readonly done: ReadonlySet<TaskId>;
  readonly user: User;
  readonly actions: StepActions;
}

/** The task that comes first of those that are not done. */
export const nextTask = (done: ReadonlySet<TaskId>): TaskId | undefined =>
  steps.flatMap(({ tasks }) => tasks).find(({ id }) => !done.has(id))?.id;

/** The steps with their tasks, ticked when they are done; the next one carries the class `next`. */
export function drawSteps(drawing: Drawing): readonly HTMLElement[] {
  const next = nextTask(drawing.done);
  let player: User | undefined;
  return steps.map((step, nth) => {
    const tasks = step.tasks.map((task) => {
      const plays = drawing.actions.playerOf(task.role);
      const item = drawTask(task, drawing, plays === player ? undefined : plays);
      player = plays;
      item.classList.toggle('next', task.id === next);
      return item;
    });
    return drawStep(step, nth, { tasks, next, done: drawing.done });
  });
}

interface StepParts {
  readonly tasks: readonly HTMLElement[];
  readonly next: TaskId | undefined;
  readonly done: ReadonlySet<TaskId>;
}

function drawStep({ title, tasks: wanted }: Step, nth: number, { tasks, next, done }: StepParts) {
  const isCurrent = wanted.some(({ id }) => id === next);
  const isDone = wanted.every(({ id }) => done.has(id));
  return element(
    'li',
    isCurrent ? { class: 'current', 'aria-current': 'step', tabindex: -1 } : {},
    element('h3', {}, ...tick(isDone), helpTexts.step(nth + 1, title)),
    element('ul', {}, ...tasks),
  );
}

/** @param introduced the player, named because somebody else did the task before it */
function drawTask({ id, text, role }: Task, { done, user, actions }: Drawing, introduced: User | undefined) {
  const isDone = done.has(id);
  const player = actions.playerOf(role);
  const item = element('li', { class: isDone ? 'done' : false });
  if (introduced !== undefined)
    item.append(element('span', { class: 'who' }, helpTexts.user(introduced.name)));
  item.append(element('span', { class: 'task' }, ...tick(isDone), text));
  if (isDone || player === undefined) return item;
  if (player.upn !== user.upn)
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
