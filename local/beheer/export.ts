import fs from 'node:fs';
import * as z from 'zod/mini';
import { exportGemeente } from '../../functions/backup/export-gemeente.ts';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './export-texts.ts';
import { gemeentecodeOf, required } from './read-values.ts';
import { defineTask } from './task.ts';

const aFile = [z.string().check(z.minLength(1)), texts.aFile] as const;

/** Writes a whole gemeente to a file. Nothing changes in the installation. */
export const exportTask = defineTask({
  name: 'export',
  help: texts.help,
  usage: texts.usage,
  options: { gemeente: { type: 'string' }, bestand: { type: 'string' } },
  async run({ gemeente, bestand }, { rows, hash, now, print }) {
    const gemeentecode = gemeentecodeOf(gemeente);
    const file = required(bestand, '--bestand', aFile);
    if (fs.existsSync(file)) throw new UserError(texts.exists(file));
    const made = await exportGemeente(gemeentecode, { rows, hash, now });
    if (made === 'absent') throw new UserError(texts.absent(gemeentecode));
    if (made === 'busy') throw new UserError(texts.busy);
    write(file, made.text);
    print(texts.written(file, made.rows));
    print(texts.content(made.content));
    return 0;
  },
});

/** For its owner alone, on disk when this returns, and over nothing. */
function write(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UserError(texts.exists(file));
    throw new UserError(texts.notWritable(file));
  }
}
