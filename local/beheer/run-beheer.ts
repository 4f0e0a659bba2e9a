import type { Readable } from 'node:stream';
import { onStop } from '../lifecycle/stopping.ts';
import { UserError } from '../terminal/user-error.ts';
import { askFirst } from './ask-first.ts';
import { openInstallation } from './open-installation.ts';
import { tasks } from './tasks.ts';
import { texts } from './texts.ts';

interface Surroundings {
  readonly print: (text: string) => void;
  readonly input: Readable;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs one task on one installation. Exit code 0: done, or shown what would be done.
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
  try {
    const mayDo = askFirst({ doen: common.doen, print, input });
    return await run({ ...installation, now: () => new Date(), print, mayDo });
  } finally {
    await installation.close();
  }
}
