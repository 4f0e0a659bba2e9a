import fs from 'node:fs';
import { texts } from './texts.ts';
import { UserError } from './user-error.ts';

/**
 * Makes a folder, with those above it, and looks whether we may write in it.
 * @throws UserError where it is a file or cannot be written in
 */
export function makeWritableFolder(folder: string): void {
  try {
    if (fs.statSync(folder, { throwIfNoEntry: false })?.isFile() === true)
      throw new UserError(texts.folderIsFile(folder));
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(texts.folderNotWritable(folder));
  }
}
