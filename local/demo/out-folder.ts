import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../terminal/user-error.ts';
import { makeWritableFolder } from '../terminal/writable-folder.ts';
import { texts } from './texts.ts';

/** By this the demo knows a summary as its own. */
export const MADE_BY = 'groeiblad demo';
export const SUMMARY = 'summary.json';

/** A folder in which the demo writes only over what it made before. */
export interface OutFolder {
  /** Refuses a name that somebody else's file already has; before anything is done. */
  readonly refuseTaken: (names: readonly string[]) => void;
  /** Removes what an earlier demo left and writes these; the summary first, so that the rest is known as ours. */
  readonly write: (files: ReadonlyMap<string, string | Uint8Array>) => void;
}

/** @throws UserError where the folder is a file or cannot be written in */
export function openOutFolder(folder: string): OutFolder {
  makeWritableFolder(folder);
  const own = new Set(ownFiles(folder));
  return {
    refuseTaken: (names) => {
      const taken = names.find((name) => !own.has(name) && fs.existsSync(path.join(folder, name)));
      if (taken !== undefined) throw new UserError(texts.notOurs(path.join(folder, taken)));
    },
    write: (files) => {
      const summary = files.get(SUMMARY) ?? '';
      fs.writeFileSync(path.join(folder, SUMMARY), summary);
      for (const name of own) if (!files.has(name)) fs.rmSync(path.join(folder, name), { force: true });
      for (const [name, content] of files) fs.writeFileSync(path.join(folder, name), content);
    },
  };
}

/** Names that an earlier demo wrote in its summary; none where there is no summary of ours. */
function ownFiles(folder: string): readonly string[] {
  try {
    const summary = JSON.parse(fs.readFileSync(path.join(folder, SUMMARY), 'utf8')) as {
      madeBy?: unknown;
      files?: unknown;
    };
    const names = summary.madeBy === MADE_BY && Array.isArray(summary.files) ? summary.files : [];
    return names.filter((name): name is string => typeof name === 'string' && path.basename(name) === name);
  } catch {
    return [];
  }
}
