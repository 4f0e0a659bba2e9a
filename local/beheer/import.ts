import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { importGemeente } from '../../functions/backup/import-gemeente.ts';
import { readExport } from '../../functions/backup/read-export.ts';
import { UserError } from '../terminal/user-error.ts';
import { texts } from './import-texts.ts';
import { required } from './read-values.ts';
import { defineTask } from './task.ts';

const aFile = [z.string().check(z.minLength(1)), texts.aFile] as const;

/** Puts a gemeente back from its file. Doing it again completes what was broken off, and changes nothing else. */
export const importTask = defineTask({
  name: 'import',
  help: texts.help,
  usage: texts.usage,
  options: { bestand: { type: 'string' } },
  async run({ bestand }, { rows, hash, print, mayDo }) {
    const text = read(required(bestand, '--bestand', aFile));
    const file = readExport(text, hash);
    if ('fault' in file) throw new UserError(texts.fault(texts.faults[file.fault], file.line));
    const { gemeentecode, moment } = file.header;
    if (!(await mayDo([texts.plan(gemeentecode, moment, file.rows.length)]))) return 0;
    const outcome = await importGemeente(text, rows, hash);
    if (outcome.kind === 'refused')
      throw new UserError(texts.fault(texts.faults[outcome.fault], outcome.line));
    if (outcome.kind === 'occupied') throw new UserError(texts.occupied(gemeentecode));
    print(outcome.written === 0 ? texts.same : texts.done(outcome.written, outcome.rows));
    return 0;
  },
});

/** A copy of the night is packed, an export is not. */
function read(file: string): string {
  try {
    const bytes = fs.readFileSync(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    throw new UserError(texts.unreadable(file));
  }
}
