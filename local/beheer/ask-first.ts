import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Work } from './task.ts';
import { texts } from './texts.ts';

interface Asking {
  /** Whether `--doen` was given. */
  readonly doen: boolean;
  readonly print: (text: string) => void;
  /** Where the answer is read: a keyboard, or a pipe. */
  readonly input: Readable;
}

/** Shows what would happen; with `--doen` it asks for a yes, and an end of the input is none. */
export const askFirst =
  ({ doen, print, input }: Asking): Work['mayDo'] =>
  async (plan) => {
    print(texts.plan);
    for (const line of plan) print(`  - ${line}`);
    if (!doen) {
      print(texts.dryRun);
      return false;
    }
    print(texts.question);
    const isYes = (await firstLine(input)).trim().toLowerCase() === 'ja';
    if (!isYes) print(texts.notDone);
    return isYes;
  };

async function firstLine(input: Readable): Promise<string> {
  const lines = createInterface({ input });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}
