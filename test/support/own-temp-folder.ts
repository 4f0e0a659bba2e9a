import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let folder: string | undefined;

/** Gives the tests, and every program that they start, a folder for temporary files that goes with them. */
export function setup(): void {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
}

/** A program that is killed by a test may still be writing: then a second try is needed. */
export function teardown(): void {
  if (folder !== undefined)
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
