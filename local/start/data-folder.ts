import fs from 'node:fs';
import path from 'node:path';
import { ownFolder } from '../tables/folder-owner.ts';

/**
 * What is kept between two runs, by name in the folder: all that `--reset` removes. Also the post, as its links lead to
 * uitnodigingen that are gone then.
 */
const names = { tables: 'tables', hashKey: 'hash-key', sent: 'example-sent', post: 'post' } as const;

/** Whether the other locaties of the example have sent everything. */
export const exampleWasSent = (folder: string): boolean => fs.existsSync(path.join(folder, names.sent));

export function markExampleSent(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, names.sent), '');
}

/**
 * Looks whether nobody works with the folder now.
 * @throws FolderInUse
 */
export async function requireUnused(folder: string): Promise<void> {
  const tables = path.join(folder, names.tables);
  if (fs.existsSync(tables)) (await ownFolder(tables))();
}

/** Removes what was kept; answers the paths that are gone now. */
export function removeData(folder: string): readonly string[] {
  const found = Object.values(names)
    .map((name) => path.join(folder, name))
    .filter((place) => fs.existsSync(place));
  for (const place of found) fs.rmSync(place, { recursive: true, force: true });
  return found;
}
