import type { Readable } from 'node:stream';
import { Problem } from '../../functions/problem.ts';
import { problems } from '../../shared/kernel/problem.ts';
import { onStop } from '../lifecycle/stopping.ts';
import { UserError } from '../terminal/user-error.ts';

import { askFirst } from './ask-first.ts';
import { openInstallation } from './open-installation.ts';
import { tasks } from './tasks.ts';
import type { Work } from './task.ts';
import { texts } from './texts.ts';

const NOT_DONE = 1;

interface Surroundings {
  readonly print: (text: string) => void;
  readonly input: Readable;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs one task on one installation. Exit code 0: done, or shown what would be done; 1: it was asked and not done.
 * @throws UserError
 */
export async function runBeheer(
  [name, ...args]: readonly string[],
  { print, input, variables }: Surroundings,
): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    print(texts.help(tasks));
    return 0;
  }
  const task = tasks.find((one) => one.name === name);
  if (task === undefined)
    throw new UserError(texts.unknownTask(name, tasks.map((one) => one.name).join(', ')));
  const { common, run } = task.read(args);
  if (common.help === true) {
    print(texts.taskHelp(task));
    return 0;
  }
  const installation = await openInstallation(common.folder, variables);
  onStop(() => installation.close());
  const asked = { refused: false };
  const ask = askFirst({ doen: common.doen, print, input });
  const mayDo: Work['mayDo'] = async (plan) => {
    const may = await ask(plan);
    asked.refused = common.doen && !may;
    return may;
  };
  try {
    const code = await run({ ...installation, now: () => new Date(), print, mayDo });
    return asked.refused ? NOT_DONE : code;
  } catch (error) {
    throw error instanceof Problem ? new UserError(toldOf(error)) : error;
  } finally {
    await installation.close();
  }
}

/** What users of the pane would read. */
const toldOf = ({ code }: Problem): string => `${problems[code].title} ${problems[code].advies}`;
