import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const url = (file: string) => pathToFileURL(path.resolve(file)).href;

/** Starts tables in a process between us and them, so that their parent can be killed. */
function startBetween(folder: string) {
  const file = path.join(folder, 'between.mjs');
  fs.writeFileSync(
    file,
    `import { startTables } from ${JSON.stringify(url('local/tables/start-tables.ts'))};
     const { url } = await startTables();
     process.send(url);
     setInterval(() => {}, 1000);`,
  );
  return fork(file, { execArgv: ['--import', url('node_modules/tsx/dist/esm/index.mjs')] });
}

const answers = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );

test.each(['SIGKILL', 'SIGINT'] as const)(
  'a service stops by itself when its parent ends by %s',
  async (signal) => {
    const between = startBetween(fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-orphan-')));
    const address = await new Promise<string>((resolve) =>
      between.once('message', (text) => resolve(text as string)),
    );
    expect(await answers(address)).toBe(true);
    between.kill(signal);
    let gone = false;
    for (const end = Date.now() + 8000; !gone && Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      gone = !(await answers(address));
    }
    expect(gone).toBe(true);
  },
);
