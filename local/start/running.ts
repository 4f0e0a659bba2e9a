import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const fileOf = (folder: string) => path.join(folder, 'running.json');

const RunningFile = z.strictObject({ tables: z.string(), pages: z.url() });
/** Where a running `npm start` is reached: its table service, and the pages of the add-in. */
export type Running = z.infer<typeof RunningFile>;

/** Tells other commands where this folder is served; answers how to take that back. */
export function markRunning(folder: string, running: Running): () => undefined {
  fs.writeFileSync(fileOf(folder), JSON.stringify(running), { mode: 0o600 });
  return () => {
    fs.rmSync(fileOf(folder), { force: true });
    return undefined;
  };
}

/** What was told last: only of use while somebody owns the folder, as a process that was killed takes nothing back. */
export function readRunning(folder: string): Running | undefined {
  try {
    return RunningFile.safeParse(JSON.parse(fs.readFileSync(fileOf(folder), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
