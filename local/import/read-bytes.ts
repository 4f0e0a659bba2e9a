import fs from 'node:fs';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './texts.ts';

const sentences: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: texts.missing,
  ENOTDIR: texts.missing,
  EISDIR: texts.isFolder,
};

/** The bytes of a file that the user named; what keeps us from reading it becomes a sentence. */
export function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    const sentence = sentences[(error as NodeJS.ErrnoException).code ?? ''] ?? texts.unreadable;
    throw new UserError(sentence(file));
  }
}
