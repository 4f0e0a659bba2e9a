import { expect, test } from 'vitest';
import { commandNames, type CommandName } from '../../../addin/commands/commands.ts';
import { registerCommands } from '../../../addin/commands/register-commands.ts';
import type { Ribbon } from '../../../addin/commands/ribbon.ts';

function plainRibbon(showPane: () => Promise<void> = () => Promise.resolve()) {
  const handlers = new Map<CommandName, () => Promise<void>>();
  const ribbon: Ribbon = {
    onClick: (name, handler) => handlers.set(name, handler),
    showPane,
    setEnabled: () => Promise.resolve(),
  };
  return { ribbon, click: (name: CommandName) => handlers.get(name)?.(), names: () => [...handlers.keys()] };
}

/** A pane that is there already. */
const ready = (open: (name: CommandName) => unknown) =>
  Promise.resolve({ pane: { open: (name: CommandName) => Promise.resolve(void open(name)) } });

test('every button of the ribbon is tied to its screen', async () => {
  const opened: string[] = [];
  const { ribbon, click, names } = plainRibbon();
  registerCommands(
    ribbon,
    ready((name) => opened.push(name)),
    () => undefined,
  );
  for (const name of names()) await click(name);
  expect(opened).toEqual(commandNames);
});

test('the pane is in sight before its screen opens', async () => {
  const order: string[] = [];
  const { ribbon, click } = plainRibbon(() => Promise.resolve(void order.push('shown')));
  registerCommands(
    ribbon,
    ready(() => order.push('opened')),
    () => undefined,
  );
  await click('check');
  expect(order).toEqual(['shown', 'opened']);
});

test('a click that goes wrong is told and ends all the same', async () => {
  const bugs: unknown[] = [];
  const bug = new Error('planted');
  const { ribbon, click } = plainRibbon(() => Promise.reject(bug));
  registerCommands(
    ribbon,
    ready(() => undefined),
    (error) => bugs.push(error),
  );
  await click('check');
  expect(bugs).toEqual([bug]);
});

test('a click that comes before the pane is ready waits for it and is not lost', async () => {
  const opened: CommandName[] = [];
  const { ribbon, click } = plainRibbon();
  let start: () => void = () => undefined;
  const starting = new Promise<void>((resolve) => {
    start = resolve;
  });
  registerCommands(
    ribbon,
    starting.then(() => ready((name) => opened.push(name))),
    () => undefined,
  );
  const clicked = click('submit');
  expect(opened).toEqual([]);
  start();
  await clicked;
  expect(opened).toEqual(['submit']);
});

test('a click on a pane that could not start is told, not left unanswered', async () => {
  const bugs: unknown[] = [];
  const bug = new Error('planted');
  const { ribbon, click } = plainRibbon();
  registerCommands(ribbon, Promise.reject(bug), (error) => bugs.push(error));
  await click('help');
  expect(bugs).toEqual([bug]);
});
