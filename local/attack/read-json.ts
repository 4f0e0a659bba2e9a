import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './texts.ts';

/** @throws UserError where the file cannot be read or is not what `parse` wants */
export function readJson<T>(folder: string, file: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
  } catch {
    throw new UserError(texts.unreadable(file));
  }
}
