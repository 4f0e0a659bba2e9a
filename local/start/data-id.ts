import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { DataId } from '../web-server/options.ts';

const fileOf = (folder: string) => path.join(folder, 'data-id.json');

/**
 * The identity of the data in a folder. Data that begin again get another one, and what they were called before is kept,
 * so that a browser can remove the workbooks that belonged to it.
 */
export function dataIdOf(folder: string): DataId {
  return readId(folder) ?? writeId(folder, { id: randomUUID(), former: [] });
}

/** The data of this folder begin again. */
export function renewDataId(folder: string): void {
  const known = readId(folder);
  if (known === undefined) return;
  writeId(folder, { id: randomUUID(), former: [...known.former, known.id] });
}

function readId(folder: string): DataId | undefined {
  const file = fileOf(folder);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as DataId) : undefined;
}

function writeId(folder: string, data: DataId): DataId {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(fileOf(folder), JSON.stringify(data));
  return data;
}
