import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const file = 'hash-key';

/**
 * The secret of the keyed hashes, in base64. Beside tables that are kept it is kept too: with another key nothing
 * that was stored before would be recognized.
 */
export function hashKeyFor(folder: string | undefined): string {
  const fresh = randomBytes(48).toString('base64');
  if (folder === undefined) return fresh;
  fs.mkdirSync(folder, { recursive: true });
  const place = path.join(folder, file);
  try {
    fs.writeFileSync(place, fresh, { flag: 'wx', mode: 0o600, flush: true });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return fs.readFileSync(place, 'utf8');
  }
}
